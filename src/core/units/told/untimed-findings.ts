import { authorities } from '../../authorities.ts';
import { type Draft, settledLines } from '../../draft.ts';
import { finding } from '../../finding.ts';
import { gather } from '../../gather.ts';
import { worded } from '../../payer/worded.ts';
import type { CodeRule } from '../../rule-set/code-rule.ts';
import { workedOut } from '../../rules/worked-out.ts';
import type { Finding } from '../../visit.ts';

/** How the codes that no minutes move are counted: once a day, once an episode, by area, or as their own file says. */
export function untimedFindings(draft: Draft): Finding[] {
  return gather(settledLines(draft), ({ code, rule, service }) => {
    const { says, how, source, isOpen } = wordsOf(rule);
    if (says === '') return [];
    const isUnsaid = isOpen && (service.areas ?? service.unitsSaid) === null;
    const text = isUnsaid ? `${says} How many was not said: one is counted here.` : says;
    return [finding(how, 'answer', [code], text, source)];
  });
}

/** How a code is counted, as it is told; empty of a code that minutes move. */
interface Words {
  says: string;
  how: string;
  source: string;
  /** It is counted by something that may not have been said. */
  isOpen: boolean;
}

const wordsOf = workedOut(({ code, clock, count, sources }: CodeRule): Words => {
  const source = count?.sources[0] ?? sources[0] ?? authorities.practice;
  const say = (says: string, how = 'units.untimed', isOpen = false): Words => ({ says, how, source, isOpen });
  if (count?.kind === 'area')
    return say(worded({ ...count, text: count.says }), 'units.by-area', count.most !== 1);
  if (count?.kind === 'once') return say(worded({ ...count, text: count.says }), 'units.once');
  if (clock === 'episode') return say(`${code} is untimed: one unit, once an episode of care.`);
  if (clock === 'untimed_day') return say(`${code} is untimed: one unit a day, whatever the minutes.`);
  return say('');
});
