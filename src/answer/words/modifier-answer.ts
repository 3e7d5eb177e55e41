import type { Answer } from '../answer.ts';
import { modifierLine } from './modifier-line.ts';

/** Which modifiers the lines of a visit take; that none opens an edit is an answer too. */
export function modifierAnswer(answer: Answer): string {
  const lines = answer.lines.flatMap((line) =>
    line.modifiers.map((m) =>
      modifierLine(line.code ?? (line.choices ?? []).map((c) => c.code).join('/'), m),
    ),
  );
  const codes = answer.lines.map((line) => line.code ?? (line.choices ?? []).map((c) => c.code).join('/'));
  return lines.length > 0
    ? `${lines.join('; ')}.`
    : `No modifier is called for on ${codes.join(' with ')} as described.`;
}
