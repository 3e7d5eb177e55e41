/** Text as Markdown shows it: nothing in it becomes markup. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\*<|`[\]]/g, '\\$&')
    .replace(/(?<![a-zA-Z0-9])_|_(?![a-zA-Z0-9])/g, '\\_');

/** The place that a link of this name goes to, on a line before its heading. */
export const anchor = (name: string): string => `<a id="${name}"></a>`;

/** A link inside the book; `text` is markup already. */
export const link = (text: string, name: string): string => `[${text}](#${name})`;

/** A name as a place to go to: `code-97110`, `source-ncciman26`. */
export const placeOf = (kind: string, name: string): string =>
  `${kind}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

/** A table; cells are markup already, and short. */
export function table(head: string[], rows: string[][]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** `validFrom` as a reader says it: `valid from`. */
export const spoken = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase();

/** The same at the head of a line: `Valid from`. */
export const headed = (key: string): string => spoken(key).replace(/^./, (first) => first.toUpperCase());
