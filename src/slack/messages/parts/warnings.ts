import { firstLine } from '../../../answer/words/first-line.ts';
import { escapeText } from '../mrkdwn.ts';
import type { Shown } from '../shown.ts';

/** What stops a claim or should be known before it goes: also how a mistyped code was read. */
export function warnings({ answer }: Shown): string[] {
  const first = firstLine(answer);
  return answer.findings
    .filter((f) => f.level === 'stop' || f.level === 'warn')
    .filter((f) => f.id !== 'edition.age' && !f.id.startsWith('units.methods') && !first.includes(f.text))
    .map((f) => escapeText(`${f.level === 'stop' ? 'Stop' : 'Note'}: ${f.text}`));
}
