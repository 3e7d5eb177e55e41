import { eachOnce } from '../core/each-once.ts';
import { gather } from '../core/gather.ts';
import type { Finding } from '../core/visit.ts';
import type { Answer } from './answer.ts';
import { firstLine } from './words/first-line.ts';
import { saysOfPayer } from './words/payers/payer-once.ts';
import type { Told } from './words/told.ts';

/**
 * What an answer rests on, by what decided: first the rules that carry the first line, then what else was said of the
 * lines' codes, then the other findings, then the checklist. What is only recalled is no citation: its findings say
 * "check with the payer" instead.
 */
export function sourcesOf(told: Told): Answer['sources'] {
  const { answer, ruleSet } = told;
  const first = firstLine(told);
  const codes = gather(answer.lines, (l) => l.code ?? (l.choices ?? []).map((c) => c.code));
  const rank = (f: Finding): 0 | 1 | 2 => {
    if (f.level === 'stop' || f.id.startsWith('pair.row:') || saysOfPayer(first, f.text, ruleSet)) return 0;
    const spoke = f.level === 'answer' || f.level === 'warn';
    return spoke && (codes.length === 0 || f.codes.some((code) => codes.includes(code))) ? 1 : 2;
  };
  const [carrying, speaking, others]: [string[], string[], string[]] = [[], [], []];
  const ranked = [carrying, speaking, others] as const;
  for (const f of answer.findings) ranked[rank(f)].push(f.source);
  const listed = answer.checklist.map((item) => item.source);
  const ids = eachOnce([...carrying, ...speaking, ...others, ...listed]);
  return gather(ids, (id) => {
    const source = ruleSet.sources[id];
    return source && source.trust !== 'recalled'
      ? [{ id, title: source.title, locator: source.where, edition: source.year }]
      : [];
  });
}
