import { statements as said } from '../../../answer/words/statements.ts';
import { ledLines } from '../words/led-lines.ts';
import { lines, type Part } from './part.ts';

/** What a look-up says of codes, modifiers and payers, after its first sentence. */
export const statements: Part = (shown) => lines(ledLines(said(shown)));
