import { z } from 'zod';
import type { EditRow } from '../core/rule-set/edition.ts';
import type { RuleProblem } from './problem.ts';
import { readTable } from './read-table.ts';
import { code, day } from './schema/parts.ts';

/** `20191231` as the tables write a day; '' while unknown, `*` while the row is in force. */
const compactDay = z
  .string()
  .transform((text) =>
    text === '' || text === '*' ? null : text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
  )
  .pipe(day.nullable());

const pairRow = z
  .object({
    column1: code,
    column2: code,
    effective: compactDay,
    deleted: compactDay,
    modifier_indicator: z.enum(['0', '1', '9'], { error: 'expected the indicator 0, 1 or 9' }),
  })
  .transform(
    ({ column1, column2, effective, deleted, modifier_indicator }): EditRow => ({
      column1,
      column2,
      effective,
      deleted,
      indicator: modifier_indicator === '0' ? 0 : modifier_indicator === '1' ? 1 : 9,
    }),
  );

/**
 * Reads a table of NCCI pairs, in the order of the file: void rows (indicator 9) and deleted ones too.
 *
 * @example readPairs('column1,column2,…\n98941,97112,,,*,1,', …) // effective null (unknown), deleted null (in force)
 * @see NCCI24Q3 in rules/sources.yml
 */
export function readPairs(text: string, name: string, problems: RuleProblem[]): EditRow[] {
  return readTable(text, name, pairRow, problems);
}
