import { statements as said } from '../../../answer/words/statements.ts';
import { ledLines } from '../words/led-lines.ts';
import { item, type Line } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** So many sentences below each other are told apart by a dot before each. */
const asList = 3;

/** What a look-up says of codes, modifiers and payers, after its first sentence. */
export const statements: Part = (shown) => {
  const all = ledLines(said(shown));
  if (all.filter(isBare).length < asList) return apart(all).flatMap(lines);
  return lines(all.map((line) => (isBare(line) ? item(line.text) : line)));
};

/** A sentence that nothing sets apart from the next. */
const isBare = (line: Line): boolean => line.lead === undefined && !isItem(line);

const isItem = ({ text }: Line): boolean => text.startsWith('• ');

/** A sentence below a list begins a paragraph: right below it, it would read as the end of the last item. */
function apart(all: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [[]];
  all.forEach((line, at) => {
    const above = all[at - 1];
    if (above !== undefined && isItem(above) && isBare(line)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}
