import type { Finding } from '../../core/visit.ts';
import { firstLine } from './first-line.ts';
import { payerOnce, saysOfPayer } from './payers/payer-once.ts';
import { alike } from './sentences/alike.ts';
import { saidOnce } from './sentences/said-once.ts';
import { says } from './sentences/says.ts';
import { statements } from './statements.ts';
import type { Told } from './told.ts';
import { decidingFindings } from './verdict-sentence.ts';

/** What stops a claim or should be known before it goes: also how a mistyped code was read. Each once. */
export const warnings = saidOnce((told: Told): readonly string[] => {
  const before = [firstLine(told), ...statements(told)];
  const decided = decidingFindings(told.answer);
  const reason = alike(decided)[0]?.text ?? '';
  const isDecided = decided.length > 0 && before.some((text) => says(text, reason));
  const saidElsewhere = (f: Finding): boolean =>
    f.id.startsWith('units.methods') ||
    f.id === 'edition.age' ||
    (isDecided && decided.includes(f)) ||
    before.some((text) => saysOfPayer(text, f.text, told.ruleSet));
  const said = alike(
    told.answer.findings.filter((f) => (f.level === 'stop' || f.level === 'warn') && !saidElsewhere(f)),
  ).map(({ level, text }) => `${level === 'stop' ? 'Stop' : 'Note'}: ${payerOnce(text, told.ruleSet)}`);
  return [...new Set(said)];
});
