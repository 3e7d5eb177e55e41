import { unitsText } from '../../../answer/words/units-text.ts';
import { escapeText } from '../mrkdwn.ts';
import type { Shown } from '../shown.ts';

/** How the minutes were counted, by each method. */
export function units({ answer }: Shown): string[] {
  const sentences = unitsText(answer);
  return sentences.length === 0 ? [] : ['*Units*', ...sentences.map((text) => `• ${escapeText(text)}`)];
}
