import { type DraftLine, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';

/** Timed minutes of the 15-minute pool by line, in the order of the lines; those of open lines behind. */
export type Pool = readonly PoolPart[];

interface PoolPart {
  /** The place of the line among the lines. */
  at: number;
  /** The line's code is open: its minutes count as those of a code of its own. */
  open: boolean;
  minutes: number;
}

/** Where the minutes of an open line may go: to the line in that place, to a code of its own, or, untimed, nowhere. */
type Goes = number | 'apart' | null;

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
  const settled: PoolPart[] = [];
  const open: { at: number; minutes: number; ways: Goes[] }[] = [];
  lines.forEach((line, at) => {
    const codes = possibleCodes(line);
    if (line.code !== null && isTimed(line.code))
      settled.push({ at, open: false, minutes: line.minutes ?? 0 });
    if (line.code === null && line.minutes !== null && (codes.length === 0 || codes.some(isTimed))) {
      const placeOf = (code: string) =>
        lines.findIndex((other) => other.code === code && isMate(line, other));
      const asCode = (code: string): Goes =>
        !isTimed(code) ? null : placeOf(code) >= 0 ? placeOf(code) : 'apart';
      // What was done in these minutes is not known at all: it may be untimed, a code of its own, or any that stands.
      const mates = gather(lines, (other, place) =>
        other.code !== null && isTimed(other.code) && isMate(line, other) ? place : [],
      );
      const ways = codes.length === 0 ? [null, 'apart' as const, ...mates] : codes.map(asCode);
      open.push({ at, minutes: line.minutes, ways: eachOnce(ways) });
    }
  });
  const inAll = open.reduce((count, { ways }) => count * ways.length, 1);
  return open.reduce<Pool[]>(
    (pools, { at, minutes, ways }) =>
      gather(pools, (pool) =>
        (inAll > mostWays ? (['apart'] as const) : ways).map((goes) => withMinutes(pool, goes, at, minutes)),
      ),
    [settled],
  );
}

/** A pool with the minutes of the open line in place `at`. */
function withMinutes(pool: Pool, goes: Goes, at: number, minutes: number): Pool {
  if (goes === null) return pool;
  if (goes === 'apart') return [...pool, { at, open: true, minutes }];
  return pool.map((part) => (part.at === goes ? { ...part, minutes: part.minutes + minutes } : part));
}
