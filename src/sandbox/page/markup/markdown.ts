import { readMarkdownInline } from './markdown-inline.ts';
import type { Flow, Inline } from './rich.ts';

/** One way a run of lines may begin; returns what it read and how many lines that took. */
type Reader = (lines: string[]) => { flow: Flow; taken: number } | null;

/** Tried in this order at every line that is not blank; the last takes whatever is left. */
const readers: Reader[] = [fence, heading, rule, quote, table, list, paragraph];

/**
 * Reads the Markdown of a `markdown` block: headings, lists, quotes, fences, tables, rules and paragraphs.
 * @see https://docs.slack.dev/reference/block-kit/blocks/markdown-block
 */
export function readMarkdown(text: string): Flow[] {
  const flows: Flow[] = [];
  let lines = text.split('\n');
  while (lines.length > 0) {
    if (lines[0]?.trim() === '') {
      lines = lines.slice(1);
      continue;
    }
    for (const reader of readers) {
      const read = reader(lines);
      if (read === null) continue;
      flows.push(read.flow);
      lines = lines.slice(read.taken);
      break;
    }
  }
  return flows;
}

function fence(lines: string[]): ReturnType<Reader> {
  if (!lines[0]?.startsWith('```')) return null;
  const end = lines.findIndex((line, place) => place > 0 && line.startsWith('```'));
  const last = end === -1 ? lines.length : end;
  return { flow: { kind: 'pre', text: lines.slice(1, last).join('\n') }, taken: last + 1 };
}

function heading(lines: string[]): ReturnType<Reader> {
  const [, signs, words] = /^(#{1,6}) +(.*?)(?: +#+)?$/.exec(lines[0] ?? '') ?? [];
  if (!signs) return null;
  return {
    flow: { kind: 'heading', level: signs.length, children: readMarkdownInline(words ?? '') },
    taken: 1,
  };
}

function rule(lines: string[]): ReturnType<Reader> {
  return /^ *([-*_])(?: *\1){2,} *$/.test(lines[0] ?? '') ? { flow: { kind: 'rule' }, taken: 1 } : null;
}

function quote(lines: string[]): ReturnType<Reader> {
  const taken = countWhile(lines, (line) => line.startsWith('>'));
  if (taken === 0) return null;
  const inside = lines.slice(0, taken).map((line) => line.replace(/^> ?/, ''));
  return { flow: { kind: 'quote', children: readMarkdown(inside.join('\n')) }, taken };
}

function table(lines: string[]): ReturnType<Reader> {
  if (!lines[0]?.includes('|') || !/^ *\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/.test(lines[1] ?? ''))
    return null;
  const taken = countWhile(lines, (line) => line.includes('|'));
  const rows = lines.slice(0, taken).filter((_, place) => place !== 1);
  return { flow: { kind: 'table', rows: rows.map(cells) }, taken };
}

function cells(line: string): Inline[][] {
  const inside = line.trim().replace(/^\||\|$/g, '');
  return inside.split('|').map((cell) => readMarkdownInline(cell.trim()));
}

const bullet = /^( *)(?:[-*+]|(\d{1,9})[.)]) +/;

/** A line that begins deeper than the first item belongs to the item before it, and is read again within that. */
function list(lines: string[]): ReturnType<Reader> {
  const [first, indent = '', number] = bullet.exec(lines[0] ?? '') ?? [];
  if (first === undefined) return null;
  const items: string[][] = [];
  let taken = 0;
  for (const line of lines) {
    const [sign, depth = '', count] = bullet.exec(line) ?? [];
    const isSibling = sign !== undefined && depth.length <= indent.length + 1;
    if (isSibling && (count === undefined) === (number === undefined)) items.push([line.slice(sign.length)]);
    else if (!isSibling && /^(?: {2}|\t)/.test(line)) items.at(-1)?.push(line.replace(/^(?: {1,4}|\t)/, ''));
    else break;
    taken += 1;
  }
  const read = items.map((item) => readMarkdown(item.join('\n')));
  return {
    flow: { kind: 'list', ordered: number !== undefined, start: Number(number ?? 1), items: read },
    taken,
  };
}

function paragraph(lines: string[]): ReturnType<Reader> {
  const starters = [fence, heading, rule, quote, table, list];
  const end = lines.findIndex(
    (line, place) =>
      place > 0 && (line.trim() === '' || starters.some((reader) => reader(lines.slice(place)) !== null)),
  );
  const taken = end === -1 ? lines.length : end;
  return {
    flow: { kind: 'paragraph', children: readMarkdownInline(lines.slice(0, taken).join('\n')) },
    taken,
  };
}

function countWhile(lines: string[], holds: (line: string) => boolean): number {
  const end = lines.findIndex((line) => !holds(line));
  return end === -1 ? lines.length : end;
}
