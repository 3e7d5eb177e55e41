import { otherReading } from '../../../answer/words/other-reading.ts';
import { type Line, plain } from '../line.ts';
import type { Shown } from '../shown.ts';

/** What the claim had been, had one thing been otherwise. */
export function nearestReading({ answer, request, ruleSet }: Shown): Line[] {
  const reading = otherReading(answer, request, ruleSet);
  return reading === null ? [] : [plain(reading)];
}
