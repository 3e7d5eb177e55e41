import { type Draft, type PairOutcome, possibleCodes } from '../draft.ts';
import type { Verdict } from '../visit.ts';

const strictestFirst: readonly Verdict[] = ['not-allowed', 'unknown', 'allowed-with-modifier', 'allowed'];

/**
 * What the pairs of a visit come to: the strictest of them. A service that is still open stands with each of its codes; where
 * only some of those may not stand beside another service, the answer hangs on which it is and is not known yet.
 *
 * @returns null for a visit without pairs
 * @example verdictOfVisit(draft) // "unknown" for 97140 beside cups that are 97140, 97124 or 97139: only 97124 is shut out
 */
export function verdictOfVisit({ outcomes, lines }: Pick<Draft, 'outcomes' | 'lines'>): Verdict | null {
  const verdicts = outcomes.map((outcome) => {
    if (outcome.verdict !== 'not-allowed') return outcome.verdict;
    const rivals = outcomes.filter((other) => areOfSameLines(other, outcome));
    const isShut = rivals.every(({ verdict }) => verdict === 'not-allowed') && !mayBeOne(outcome, lines);
    return isShut ? outcome.verdict : 'unknown';
  });
  return strictestFirst.find((verdict) => verdicts.includes(verdict)) ?? null;
}

const areOfSameLines = (one: PairOutcome, other: PairOutcome): boolean =>
  one.lines[0] === other.lines[0] && one.lines[1] === other.lines[1];

/** An open service may be more of the other one: "cups 10, 97140 12". */
function mayBeOne({ lines: [one, other] }: PairOutcome, lines: Draft['lines']): boolean {
  const codes = (at: number) => {
    const line = lines[at];
    return line === undefined ? [] : possibleCodes(line);
  };
  return codes(one).some((code) => codes(other).includes(code));
}
