import { type DraftLine, type PairOutcome, possibleCodes } from '../draft.ts';

/** The ways in which two services may turn out, at least one of them open, by the places of their lines: `0 2`. */
export type Ways = ReadonlyMap<string, readonly PairOutcome[]>;

/**
 * The outcomes of every two services of which one is still open; settled ones have one outcome, and no ways.
 *
 * @example waysOf(outcomes, lines).get('0 1')?.length // 9 of cups beside an adjustment of unknown level
 */
export function waysOf(outcomes: readonly PairOutcome[], lines: readonly DraftLine[]): Ways {
  const ways = new Map<string, PairOutcome[]>();
  for (const outcome of outcomes) {
    if (outcome.lines.every((at) => lines[at]?.code !== null)) continue;
    const before = ways.get(keyOf(outcome));
    if (before) before.push(outcome);
    else ways.set(keyOf(outcome), [outcome]);
  }
  return ways;
}

/** Which two services an outcome is of. */
export const keyOf = ({ lines: [one, two] }: Pick<PairOutcome, 'lines'>): string => `${one} ${two}`;

/** Whether these are all ways in which two services may turn out: of one code they would be one line, and no pair. */
export function areAllWays(ways: readonly PairOutcome[], lines: readonly DraftLine[]): boolean {
  const numbers = (ways[0]?.lines ?? []).map((at) => (lines[at] ? possibleCodes(lines[at]).length : 0));
  return ways.length === numbers.reduce((product, number) => product * number, 1);
}
