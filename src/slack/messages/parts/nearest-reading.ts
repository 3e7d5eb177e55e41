import { otherReading } from '../../../answer/words/lines/other-reading.ts';
import { plain } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** What the claim had been, had one thing been otherwise. */
export const nearestReading: Part = (shown) => {
  const reading = otherReading(shown);
  return reading === null ? [] : lines([plain(reading)]);
};
