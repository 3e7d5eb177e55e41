import type { Answer } from '../../../answer/answer.ts';
import { isUnpaid } from '../../../answer/words/payers/not-paid.ts';

/**
 * The settled lines as they are typed into a claim; nothing of what is open, refused or not paid.
 * @example claimText(answer) // ['97150 x1', '97112-59 x1']
 */
export function claimText({ lines, verdict }: Answer): string[] {
  if (verdict === 'not-allowed') return [];
  return lines.flatMap((line) => {
    if (line.code === null || line.units === null || line.units === 0 || isUnpaid(line)) return [];
    const modifiers = line.modifiers.filter(({ when }) => when === 'always').map(({ code }) => `-${code}`);
    return [`${line.code}${modifiers.join('')} x${line.units}`];
  });
}
