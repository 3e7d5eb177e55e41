import { checkKeys } from '../check-keys.ts';
import { checkList } from '../check-list.ts';
import { checkString } from '../check-string.ts';
import { isObject } from '../is-object.ts';
import { limits } from '../limits.ts';
import { oneOf, yesOrNo } from '../one-of.ts';
import type { Check, Problem } from '../problem.ts';
import { richText } from './rich-text.ts';

const cell: Check = (value, at) => {
  if (value.type === 'rich_text')
    return [...richText(value, at), ...checkString(value.block_id, `${at}/block_id`, limits.blockId)];
  if (value.type !== 'raw_text') return [{ at: `${at}/type`, text: 'raw_text or rich_text is expected.' }];
  return [
    ...checkKeys(value, at, ['type', 'text'], ['text']),
    ...checkString(value.text, `${at}/text`, limits.sectionText),
  ];
};

function row(value: unknown, at: string): Problem[] {
  return Array.isArray(value)
    ? checkList(value, at, limits.tableCells, cell)
    : [{ at, text: 'A row is expected.' }];
}

/** Null leaves a column as it is. */
function column(value: unknown, at: string): Problem[] {
  if (value === null) return [];
  if (!isObject(value)) return [{ at, text: 'Settings of a column are expected.' }];
  return [
    ...checkKeys(value, at, ['align', 'is_wrapped'], []),
    ...oneOf(value.align, `${at}/align`, ['left', 'center', 'right']),
    ...yesOrNo(value.is_wrapped, `${at}/is_wrapped`),
  ];
}

/** Rows of cells, none of them empty. */
export const table: Check = (block, at) => [
  ...checkKeys(block, at, ['type', 'block_id', 'rows', 'column_settings'], ['rows']),
  ...each(block.rows, `${at}/rows`, 1, limits.tableRows, row),
  ...each(block.column_settings, `${at}/column_settings`, 0, limits.tableCells, column),
];

function each(
  value: unknown,
  at: string,
  least: number,
  most: number,
  check: (value: unknown, at: string) => Problem[],
): Problem[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ at, text: 'A list is expected.' }];
  if (value.length < least || value.length > most)
    return [{ at, text: `${value.length} entries; ${least} to ${most} are allowed.` }];
  return value.flatMap((one: unknown, index) => check(one, `${at}/${index}`));
}
