import { warnings as said } from '../../../answer/words/warnings.ts';
import { ledLines } from '../words/led-lines.ts';
import { lines, type Part } from './part.ts';

/**
 * What stops a claim or should be known before it goes: also how a mistyped code was read. How grave it is stands there as a
 * word, never as a colour.
 */
export const warnings: Part = (shown) => lines(ledLines(said(shown)));
