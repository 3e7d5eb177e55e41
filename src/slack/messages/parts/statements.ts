import { firstLine } from '../../../answer/words/first-line.ts';
import { type Line, plain } from '../line.ts';
import type { Shown } from '../shown.ts';

/** What a look-up says of codes, modifiers and payers, after its first sentence. */
export function statements({ answer }: Shown): Line[] {
  const first = firstLine(answer);
  return answer.findings
    .filter((f) => f.level === 'answer' && f.text !== first && !f.id.startsWith('units.'))
    .filter((f) => answer.lines.length === 0 || /^(modifier\.\w+\.(is|when|not)|payer\.)/.test(f.id))
    .map((f) => plain(f.text));
}
