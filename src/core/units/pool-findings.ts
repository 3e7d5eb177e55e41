import { authorities } from '../authorities.ts';
import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import { worded } from '../payer/worded.ts';
import type { Discipline, Finding } from '../visit.ts';
import { countAma } from './count-ama.ts';
import { countCms } from './count-cms.ts';
import { ladder } from './ladder.ts';
import { nextUnit } from './next-unit.ts';
import { lineAt, type Pool } from './pool.ts';
import { remainderWords } from './remainder-words.ts';
import { tieFinding } from './tie-finding.ts';
import { count, range } from './unit-words.ts';

/**
 * The figure that decided under each method, whose remainder won the last units, ties, the gap between the methods,
 * the minutes to the next unit.
 *
 * @param pool the pool of one discipline, by line
 * @param discipline named where the visit holds two, so that each pool speaks for itself
 */
export function poolFindings(draft: Draft, pool: Pool, discipline: Discipline | null): Finding[] {
  const minutes = byCode(draft, pool);
  const names = Object.keys(minutes);
  const codes = names.filter((name) => !name.startsWith('open:'));
  if (names.length === 0) return [];
  const total = names.reduce((sum, name) => sum + (minutes[name] ?? 0), 0);
  const { method } = draft.payer.unitMethod;
  const counts = { cms: countCms(minutes), ama: countAma(minutes) };
  const whose = discipline === null ? '' : `${discipline.toUpperCase()}, a pool of its own: `;
  const say = (rule: string, level: Finding['level'], text: string, source: string) =>
    finding(discipline === null ? rule : `${rule}.${discipline}`, level, codes, `${whose}${text}`, source);
  const found: Finding[] = [];
  if (method !== 'ama') {
    const sum = names.length > 1 ? `${names.map((n) => minutes[n]).join(' + ')} = ${total}` : `${total}`;
    const made = `CMS total time: ${sum} timed minutes make ${count(ladder(total))} (${range(ladder(total))}).`;
    const won = remainderWords(minutes, counts.cms);
    found.push(say('units.cms', 'answer', won === null ? made : `${made} ${won}`, authorities.totalTime));
    const isTied = codes.some((code) => new Set(counts.cms.map((allocation) => allocation[code])).size > 1);
    if (isTied) found.push(tieFinding(minutes, counts.cms, say));
  }
  if (method !== 'cms' && codes.length > 0) {
    const each = codes.map((c) => `${c} ${minutes[c]} min = ${ladder(minutes[c] ?? 0)}`).join(', ');
    found.push(say('units.ama', 'answer', `AMA, each code alone: ${each}.`, authorities.perService));
  }
  const differ = codes.some(
    (c) => new Set([...counts.cms, counts.ama].map((allocation) => allocation[c] ?? 0)).size > 1,
  );
  if (method === 'unknown' && differ) {
    const { nobodyToAsk, name, unitMethod } = draft.payer;
    const text = nobodyToAsk
      ? `The two counts differ, and neither is preferred here. ${name}: ${worded(unitMethod)}`
      : 'The two counts differ, and the method of this plan is not known: ask the plan which it uses. Neither is preferred here.';
    const source = (nobodyToAsk ? unitMethod.sources[0] : undefined) ?? authorities.practice;
    const open = say('units.methods-differ', 'warn', text, source);
    found.push({ ...open, layer: 'payer' });
  }
  found.push(say('units.next', 'info', nextUnit(minutes, method), authorities.totalTime));
  return found;
}

/** Minutes by code, for words; a line that is still open keeps its name. */
function byCode({ lines }: Draft, pool: Pool): Record<string, number> {
  const minutes: Record<string, number> = {};
  for (const name of Object.keys(pool)) minutes[lines[lineAt(name)]?.code ?? name] = pool[name] ?? 0;
  return minutes;
}
