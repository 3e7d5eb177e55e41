import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { undoEscaping } from '../markup/undo-escaping.ts';
import { drawRichText, type RichText } from './rich-text.ts';

type Cell =
  | { type: 'raw_text'; text: string }
  | { type: 'raw_number'; value: number; text?: string }
  | ({ type: 'rich_text' } & RichText);

interface Table {
  rows: Cell[][];
  column_settings?: ({ align?: 'left' | 'center' | 'right'; is_wrapped?: boolean } | null)[];
}

/** A table whose first row names the columns. @see https://docs.slack.dev/reference/block-kit/blocks/table-block */
export function drawTable({ rows, column_settings = [] }: Table, drawing: Drawing): HTMLElement {
  const drawCell = (tag: 'th' | 'td') => (cell: Cell, column: number) => {
    const settings = column_settings[column];
    const classes = [settings?.align ?? 'left', settings?.is_wrapped ? 'wrapped' : ''].join(' ').trim();
    const inside = cell.type === 'rich_text' ? drawRichText(cell, drawing) : undoEscaping(wordsOf(cell));
    return element(tag, { class: classes, ...(tag === 'th' ? { scope: 'col' } : {}) }, inside);
  };
  const [head = [], ...body] = rows;
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head.map(drawCell('th')))),
    element('tbody', {}, ...body.map((row) => element('tr', {}, ...row.map(drawCell('td'))))),
  );
  return element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Table' }, table);
}

function wordsOf(cell: Exclude<Cell, RichText>): string {
  return cell.type === 'raw_number' ? (cell.text ?? String(cell.value)) : cell.text;
}
