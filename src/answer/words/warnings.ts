import type { Finding } from '../../core/visit.ts';
import type { Answer } from '../answer.ts';
import { firstLine } from './first-line.ts';

/** What stops a claim or should be known before it goes: also how a mistyped code was read. Each once. */
export function warnings(answer: Answer): string[] {
  const first = firstLine(answer);
  const saidElsewhere = (f: Finding): boolean =>
    f.id.startsWith('units.methods') || f.id === 'edition.age' || first.includes(f.text);
  const said = answer.findings
    .filter((f) => (f.level === 'stop' || f.level === 'warn') && !saidElsewhere(f))
    .map((f) => (f.level === 'stop' ? `Stop: ${f.text}` : `Note: ${f.text}`));
  return [...new Set(said)];
}
