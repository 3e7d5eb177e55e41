import { type DraftLine, possibleCodes } from '../draft.ts';
import type { RuleSet } from '../rule-set.ts';

/** Timed minutes by pool name: the code, or `open:N` for a line whose code is still open. */
export type Pool = Record<string, number>;

/** Most ways to fill open lines that are gone through; a visit with more keeps its open lines apart. */
const mostWays = 64;

/**
 * Every pool that the visit may turn out to have. A line whose code is still open may join a code that stands already,
 * may be a timed code of its own, or may be untimed; its minutes move the others' units, so all ways are counted.
 *
 * @param lines lines with minutes where they are timed
 * @returns one pool where nothing is open; never an empty list
 */
export function poolsOf(lines: DraftLine[], ruleSet: RuleSet): Pool[] {
  const isTimed = (code: string): boolean => ruleSet.codes[code]?.clock === 'fifteen_pooled';
  const settled: Pool = {};
  const open: { at: number; minutes: number; names: (string | null)[] }[] = [];
  lines.forEach((line, at) => {
    const codes = possibleCodes(line);
    if (line.code !== null && isTimed(line.code))
      settled[line.code] = (settled[line.code] ?? 0) + (line.minutes ?? 0);
    if (line.code === null && line.minutes !== null && codes.some(isTimed)) {
      const standing = lines.map((other) => other.code);
      const names = codes.map((code) =>
        !isTimed(code) ? null : standing.includes(code) ? code : `open:${at}`,
      );
      open.push({ at, minutes: line.minutes, names: [...new Set(names)] });
    }
  });
  const ways = open.reduce((count, { names }) => count * names.length, 1);
  return open.reduce<Pool[]>(
    (pools, { at, minutes, names }) =>
      pools.flatMap((pool) =>
        (ways > mostWays ? [`open:${at}`] : names).map((name) =>
          name === null ? pool : { ...pool, [name]: (pool[name] ?? 0) + minutes },
        ),
      ),
    [settled],
  );
}
