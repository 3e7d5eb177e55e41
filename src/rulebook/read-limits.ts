import { z } from 'zod';
import type { Edition } from '../core/rule-set/edition.ts';
import type { RuleProblem } from './problem.ts';
import { readTable } from './read-table.ts';
import { code, words } from './schema/parts.ts';

/** Units of a code that Medicare takes: on a line (kind 1) or on a date (kinds 2 and 3). */
type UnitLimit = Edition['limits'][string] & { code: string };

const limitRow = z
  .object({
    code,
    mue: z.string().regex(/^\d+$/, 'expected a whole number of units'),
    mai: z.enum(['1', '2', '3'], { error: 'expected the adjudication indicator 1, 2 or 3' }),
    edition: words,
  })
  .transform(
    ({ code, mue, mai, edition }): UnitLimit => ({
      code,
      units: Number(mue),
      kind: mai === '1' ? 1 : mai === '2' ? 2 : 3,
      edition,
    }),
  );

/**
 * Reads the table of unit limits (MUE). 0 units means that Medicare does not pay the code at all.
 *
 * @see NCCI_MUE in rules/sources.yml
 */
export function readLimits(text: string, name: string, problems: RuleProblem[]): UnitLimit[] {
  return readTable(text, name, limitRow, problems);
}
