import { unitsText } from '../../../answer/words/units-text.ts';
import { heading, item } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** How the minutes were counted, by each method. */
export const units: Part = ({ answer }) => {
  const sentences = unitsText(answer);
  return sentences.length === 0 ? [] : lines([heading('Units'), ...sentences.map(item)]);
};
