import { limits } from '../../../blockkit/limits.ts';
import { type Line, renderLine } from '../words/line.ts';
import { cut, escapeWithin, unbroken } from '../words/mrkdwn.ts';
import type { Block } from './message.ts';

/** A paragraph; none where nothing is said. The caller has shortened it. */
export function paragraph(lines: Line[]): Block[] {
  const text = unbroken(lines.map(renderLine).join('\n'));
  return text.trim() === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text } }];
}

/** One grey line of at most `most` characters; none where nothing is said. */
export function greyLine(text: string, most = 400): Block[] {
  return text.trim() === '' ? [] : grey(escapeWithin(text, most));
}

/** A grey line that is marked up already. */
export function grey(markup: string): Block[] {
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text: markup }] }];
}

/** Lines in letters of one width, and nothing else. */
export function code(lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  const elements = [{ type: 'text' as const, text: lines.join('\n') }];
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements }] }];
}

/** A table whose first row names the columns; figures stand on the right, words wrap. */
export function table(rows: string[][]): Block[] {
  const columns = rows[0]?.length ?? 0;
  return [
    {
      type: 'table',
      rows: rows.map((row) => row.map((text) => ({ type: 'raw_text' as const, text: cut(text, 300) }))),
      column_settings: Array.from({ length: columns }, (_, at) =>
        isFigures(rows, at) ? { align: 'right' as const } : { is_wrapped: true },
      ),
    },
  ];
}

const isFigures = (rows: string[][], at: number): boolean =>
  at > 0 && rows.slice(1).every((row) => /^\d+(,\s\d+)*(\sor\s\d+)?$/.test(row[at] ?? ''));

export interface Button {
  /** What stands on it; shortened to what Slack allows. */
  label: string;
  actionId: string;
  value: string;
}

/** A row of buttons; none where there are none. */
export function buttonRow(buttons: Button[]): Block[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons.map(buttonElement) }];
}

export const buttonElement = ({ label, actionId, value }: Button) => ({
  type: 'button' as const,
  text: { type: 'plain_text' as const, text: cut(label, limits.buttonText) },
  action_id: actionId,
  value,
});

/** A menu of choices, named by what stands in it before anything is chosen. */
export const menuElement = (
  actionId: string,
  name: string,
  options: readonly { label: string; value: string }[],
) => ({
  type: 'static_select' as const,
  action_id: actionId,
  placeholder: { type: 'plain_text' as const, text: cut(name, limits.placeholder) },
  options: options.map(({ label, value }) => ({
    text: { type: 'plain_text' as const, text: cut(label, limits.optionText) },
    value: cut(value, limits.optionValue),
  })),
});
