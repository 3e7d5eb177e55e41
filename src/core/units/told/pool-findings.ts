import { authorities } from '../../authorities.ts';
import type { Draft } from '../../draft.ts';
import { finding } from '../../finding.ts';
import { gather } from '../../gather.ts';
import { worded } from '../../payer/worded.ts';
import type { Discipline, Finding } from '../../visit.ts';
import { ladder } from '../ladder.ts';
import { nextUnit } from '../next-unit.ts';
import type { Pool } from '../pool.ts';
import { shareUnits } from '../share-units.ts';
import { inCodeOrder, isSettled } from '../timed-minutes.ts';
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
  const timed = inCodeOrder(draft, pool);
  const settled = timed.filter(isSettled);
  const codes = settled.map(({ name }) => name);
  if (timed.length === 0) return [];
  const total = timed.reduce((sum, { minutes }) => sum + minutes, 0);
  const { method } = draft.payer.unitMethod;
  const ways = shareUnits(timed.map(({ minutes }) => minutes));
  const isTied = timed.some((one, at) => isSettled(one) && ways.some((way) => way[at] !== ways[0]?.[at]));
  const whose = discipline === null ? '' : `${discipline.toUpperCase()}, a pool of its own: `;
  const say = (rule: string, level: Finding['level'], text: string, source: string) =>
    finding(discipline === null ? rule : `${rule}.${discipline}`, level, codes, `${whose}${text}`, source);
  const found: Finding[] = [];
  if (method !== 'ama') {
    // Minutes that nobody may bill are no part of the sum.
    const added = gather(timed, ({ minutes }) => (minutes > 0 ? minutes : []));
    const sum = added.length > 1 ? `${added.join(' + ')} = ${total}` : `${total}`;
    const made = `CMS total time: ${sum} timed minutes make ${count(ladder(total))} (${range(ladder(total))}).`;
    const won = remainderWords(timed, ways);
    found.push(say('units.cms', 'answer', won === null ? made : `${made} ${won}`, authorities.totalTime));
    if (isTied) found.push(tieFinding(timed, ways, say));
  }
  if (method !== 'cms' && codes.length > 0) {
    const each = settled.map(({ name, minutes }) => `${name} ${minutes} min = ${ladder(minutes)}`).join(', ');
    found.push(say('units.ama', 'answer', `AMA, each code alone: ${each}.`, authorities.perService));
  }
  const differ = timed.some(
    (one, at) => isSettled(one) && ways.some((way) => way[at] !== ladder(one.minutes)),
  );
  if (method === 'unknown' && differ) {
    const { nobodyToAsk, name, unitMethod } = draft.payer;
    const text = nobodyToAsk
      ? `The two counts differ. ${name}: ${worded(unitMethod)}`
      : 'The two counts differ, and the method of this plan is not known: ask the plan which it uses. Neither is preferred here.';
    const source = (nobodyToAsk ? unitMethod.sources[0] : undefined) ?? authorities.practice;
    const open = say('units.methods-differ', 'warn', text, source);
    found.push({ ...open, layer: 'payer' });
  }
  found.push(say('units.next', 'info', nextUnit(timed, method), authorities.totalTime));
  return found;
}
