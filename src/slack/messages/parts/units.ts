import { unitsText } from '../../../answer/words/units-text.ts';
import { heading, item, type Line } from '../line.ts';
import type { Shown } from '../shown.ts';

/** How the minutes were counted, by each method. */
export function units({ answer }: Shown): Line[] {
  const sentences = unitsText(answer);
  return sentences.length === 0 ? [] : [heading('Units'), ...sentences.map(item)];
}
