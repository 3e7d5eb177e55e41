import { otherReading } from '../../../answer/words/other-reading.ts';
import { type Line, plain } from '../line.ts';
import type { Shown } from '../shown.ts';

/** What the claim had been, had one thing been otherwise. */
export function nearestReading(shown: Shown): Line[] {
  const reading = otherReading(shown);
  return reading === null ? [] : [plain(reading)];
}
