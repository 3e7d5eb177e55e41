import { modifierLine } from '../../../answer/words/modifier-line.ts';
import { escapeText } from '../mrkdwn.ts';
import type { Shown } from '../shown.ts';

/** Each modifier with its condition. Attestations stand here as conditions, never as done. */
export function modifiers({ answer }: Shown): string[] {
  const lines = answer.lines.flatMap((line) => {
    const code = line.code ?? (line.choices ?? []).map((choice) => choice.code).join('/');
    return line.modifiers.map((modifier) => `• ${escapeText(modifierLine(code, modifier))}`);
  });
  return lines.length === 0 ? [] : ['*Modifiers*', ...lines];
}
