import { type DraftLine, possibleCodes } from '../draft.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';

/** Timed minutes of the 15-minute pool by line: its place among the lines, or `open:PLACE` while its code is open. */
export type Pool = Record<string, number>;

/** Most ways to fill open lines that are gone through; a visit with more keeps its open lines apart. */
const mostWays = 64;

/**
 * Every pool that the visit may turn out to have. A line whose code is still open may join a code that stands already,
 * may be a timed code of its own, or may be untimed; its minutes move the others' units, so all ways are counted.
 *
 * @param lines lines with minutes where they are timed; a code stands once for each discipline
 * @param isMate whether two lines stand under one plan of care, so that their minutes may join
 * @returns one pool where nothing is open; never an empty list
 */
export function poolsOf(
  lines: DraftLine[],
  ruleSet: RuleSet,
  isMate: (a: DraftLine, b: DraftLine) => boolean,
): Pool[] {
  const isTimed = (code: string): boolean => ruleSet.codes[code]?.clock === 'fifteen_pooled';
  const settled: Pool = {};
  const open: { at: number; minutes: number; names: (string | null)[] }[] = [];
  lines.forEach((line, at) => {
    const codes = possibleCodes(line);
    if (line.code !== null && isTimed(line.code)) settled[at] = line.minutes ?? 0;
    if (line.code === null && line.minutes !== null && (codes.length === 0 || codes.some(isTimed))) {
      const placeOf = (code: string) =>
        lines.findIndex((other) => other.code === code && isMate(line, other));
      const names = codes.map((code) =>
        !isTimed(code) ? null : placeOf(code) >= 0 ? String(placeOf(code)) : `open:${at}`,
      );
      // What was done in these minutes is not known at all: it may be untimed, a code of its own, or any that stands.
      const mates = lines.flatMap((other, place) =>
        other.code !== null && isTimed(other.code) && isMate(line, other) ? [String(place)] : [],
      );
      const ways = codes.length === 0 ? [null, `open:${at}`, ...mates] : names;
      open.push({ at, minutes: line.minutes, names: [...new Set(ways)] });
    }
  });
  const ways = open.reduce((count, { names }) => count * names.length, 1);
  return open.reduce<Pool[]>(
    (pools, { at, minutes, names }) =>
      gather(pools, (pool) =>
        (ways > mostWays ? [`open:${at}`] : names).map((name) =>
          name === null ? pool : { ...pool, [name]: (pool[name] ?? 0) + minutes },
        ),
      ),
    [settled],
  );
}

/** The line that a name of a pool stands for. */
export const lineAt = (name: string): number => Number(name.replace('open:', ''));
