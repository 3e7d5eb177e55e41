import type { Answer } from '../answer.ts';
import { modifiersOnLines } from './modifiers-on-lines.ts';

/** Which modifiers the lines of a visit take; that none opens an edit is an answer too. */
export function modifierAnswer(answer: Answer): string {
  const lines = modifiersOnLines(answer.lines);
  const codes = answer.lines.map((line) => line.code ?? (line.choices ?? []).map((c) => c.code).join('/'));
  return lines.length > 0
    ? `${lines.join('; ')}.`
    : `No modifier is called for on ${codes.join(' with ')} as described.`;
}
