import { modifierLine } from '../../../answer/words/modifier-line.ts';
import { heading, item, type Line } from '../line.ts';
import type { Shown } from '../shown.ts';

/** Each modifier with its condition. Attestations stand here as conditions, never as done. */
export function modifiers({ answer }: Shown): Line[] {
  const lines = answer.lines.flatMap((line) => {
    const code = line.code ?? (line.choices ?? []).map((choice) => choice.code).join('/');
    return line.modifiers.map((modifier) => item(modifierLine(code, modifier)));
  });
  return lines.length === 0 ? [] : [heading('Modifiers'), ...lines];
}
