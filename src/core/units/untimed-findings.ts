import { authorities } from '../authorities.ts';
import { type Draft, settledLines } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { worded } from '../payer/worded.ts';
import type { Finding } from '../visit.ts';

/** How the codes that no minutes move are counted: once a day, once an episode, by area, or as their own file says. */
export function untimedFindings(draft: Draft): Finding[] {
  return gather(settledLines(draft), ({ code, rule, service }) => {
    const { count } = rule;
    const source = count?.sources[0] ?? rule.sources[0] ?? authorities.practice;
    const say = (text: string, how = 'units.untimed') => [finding(how, 'answer', [code], text, source)];
    if (count?.kind === 'area') {
      const areas = service.areas ?? service.unitsSaid;
      const counted =
        areas !== null || count.most === 1 ? '' : ' How many was not said: one is counted here.';
      return say(`${worded({ ...count, text: count.says })}${counted}`, 'units.by-area');
    }
    if (count?.kind === 'once') return say(worded({ ...count, text: count.says }), 'units.once');
    if (rule.clock === 'episode') return say(`${code} is untimed: one unit, once an episode of care.`);
    if (rule.clock === 'untimed_day') return say(`${code} is untimed: one unit a day, whatever the minutes.`);
    return [];
  });
}
