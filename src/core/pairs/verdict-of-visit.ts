import { type Draft, type DraftLine, type PairOutcome, possibleCodes } from '../draft.ts';
import { gather } from '../gather.ts';
import type { Verdict } from '../visit.ts';

const strictestFirst: readonly Verdict[] = ['not-allowed', 'unknown', 'allowed-with-modifier', 'allowed'];

/**
 * What the pairs of a visit come to: the strictest of them. A service that is still open may turn out to be each of its codes,
 * and a verdict must hold however all of them turn out; where it hangs on which they are, it is not known yet.
 *
 * @returns null for a visit without pairs
 * @example verdictOfVisit(draft) // "unknown" for 97140 beside cups that are 97140, 97124 or 97139: only 97124 is shut out
 */
export function verdictOfVisit({ outcomes, lines }: Pick<Draft, 'outcomes' | 'lines'>): Verdict | null {
  if (outcomes.length === 0) return null;
  const strictest = strictestFirst.find((verdict) => outcomes.some((one) => one.verdict === verdict)) ?? null;
  if (strictest === null || strictest === 'allowed' || lines.every(({ code }) => code !== null))
    return strictest;
  const asStrict = outcomes.filter((one) => one.verdict === strictest && !mayBeElsewhere(one, lines));
  return isInevitable(asStrict, lines) ? strictest : 'unknown';
}

/** What hangs on the region of a service may fall away where another one turns out to be more of it, given elsewhere. */
const mayBeElsewhere = ({ opens, lines: both, codes }: PairOutcome, lines: readonly DraftLine[]): boolean =>
  opens === 'region' &&
  both.some((at, one) =>
    lines.some(
      (other, where) =>
        where !== at &&
        possibleCodes(other).includes(codes[one] ?? '') &&
        other.service.regions.join() !== lines[at]?.service.regions.join(),
    ),
  );

/**
 * Whether some of these outcomes comes about however the open services turn out. A code that meets one of them beside every
 * code another service still may have is no way out; a service that no way is left for settles it. Two services of the same
 * code are one line and no pair, so that is a way out.
 *
 * With up to two open services this is exact. Of more, several may be a way out each and none together; then it says no.
 */
function isInevitable(outcomes: readonly PairOutcome[], lines: readonly DraftLine[]): boolean {
  const left = lines.map(possibleCodes);
  const met = new Set(
    gather(outcomes, ({ lines: [one, two], codes: [a, b] }) => [
      `${one} ${a} ${two} ${b}`,
      `${two} ${b} ${one} ${a}`,
    ]),
  );
  const isWayOut = (at: number, code: string): boolean =>
    left.every(
      (others, beside) =>
        beside === at ||
        others.length === 0 ||
        others.some((other) => !met.has(`${at} ${code} ${beside} ${other}`)),
    );
  for (let before = -1; before !== sizeOf(left); ) {
    before = sizeOf(left);
    for (const [at, codes] of left.entries()) {
      if (codes.length === 0) continue;
      left[at] = codes.filter((code) => isWayOut(at, code));
      if (left[at].length === 0) return true;
    }
  }
  return false;
}

const sizeOf = (lists: readonly string[][]): number => lists.reduce((sum, { length }) => sum + length, 0);
