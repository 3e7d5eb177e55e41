import { firstLine } from '../../../answer/words/first-line.ts';
import { type Line, plain } from '../line.ts';
import type { Shown } from '../shown.ts';

/** What stops a claim or should be known before it goes: also how a mistyped code was read. */
export function warnings({ answer }: Shown): Line[] {
  const first = firstLine(answer);
  return answer.findings
    .filter((f) => f.level === 'stop' || f.level === 'warn')
    .filter((f) => f.id !== 'edition.age' && !f.id.startsWith('units.methods') && !first.includes(f.text))
    .map((f) => plain(`${f.level === 'stop' ? 'Stop' : 'Note'}: ${f.text}`));
}
