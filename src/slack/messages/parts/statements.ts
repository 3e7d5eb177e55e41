import { statements as said } from '../../../answer/words/statements.ts';
import { ledLines } from '../words/led-lines.ts';
import { item, type Line } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** So many sentences below each other are told apart by a dot before each. */
const asList = 3;

/** What a look-up says of codes, modifiers and payers, after its first sentence. */
export const statements: Part = (shown) => {
  const all = ledLines(said(shown));
  if (all.filter(isBare).length < asList) return lines(all);
  return lines(all.map((line) => (isBare(line) ? item(line.text) : line)));
};

/** A sentence that nothing sets apart from the next. */
const isBare = ({ lead, text }: Line): boolean => lead === undefined && !text.startsWith('• ');
