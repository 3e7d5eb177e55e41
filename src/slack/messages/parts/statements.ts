import { firstLine } from '../../../answer/words/first-line.ts';
import { escapeText } from '../mrkdwn.ts';
import type { Shown } from '../shown.ts';

/** What a look-up says of codes, modifiers and payers, after its first sentence. */
export function statements({ answer }: Shown): string[] {
  const first = firstLine(answer);
  return answer.findings
    .filter((f) => f.level === 'answer' && f.text !== first && !f.id.startsWith('units.'))
    .filter((f) => answer.lines.length === 0 || /^(modifier\.\w+\.(is|when|not)|payer\.)/.test(f.id))
    .map((f) => escapeText(f.text));
}
