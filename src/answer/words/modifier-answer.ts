import { lineName } from './line-name.ts';
import { modifiersOnLines } from './modifiers-on-lines.ts';
import { notPaid } from './not-paid.ts';
import type { Told } from './told.ts';

/** Which modifiers the lines of a visit take, after what is not paid at all; that none is called for is an answer too. */
export function modifierAnswer(told: Told): string {
  const sentences = modifiersOnLines(told);
  const said =
    sentences.length > 0
      ? `${sentences.join('; ')}.`
      : `No modifier is called for on ${told.answer.lines.map(lineName).join(' with ')} as described.`;
  return [notPaid(told.answer), said].filter((sentence) => sentence !== '').join(' ');
}
