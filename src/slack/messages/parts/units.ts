import { unitsText } from '../../../answer/words/lines/units-text.ts';
import { heading, item } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** How the minutes were counted, by each method. */
export const units: Part = (shown) => {
  const sentences = unitsText(shown);
  return sentences.length === 0 ? [] : lines([heading('Units'), ...sentences.map(item)]);
};
