import { worded } from '../../core/payer/worded.ts';
import type { CodeRule } from '../../core/rule-set/code-rule.ts';

const clocks: Record<CodeRule['clock'], string> = {
  fifteen_pooled: 'Timed: 15-minute units, 8 minutes at least.',
  untimed_day: 'Untimed: one unit a day, whatever the minutes.',
  untimed_area: 'Untimed: counted by the area measured, not by minutes.',
  episode: 'Untimed: one unit, once an episode of care.',
  own_clock: 'It has a clock of its own and never joins the pool of 15-minute codes.',
};

const contacts: Record<CodeRule['contact'], string> = {
  one_on_one: 'One-on-one: the clinician is with this patient alone.',
  attended: 'Attended: the clinician stays with this patient throughout.',
  group: 'Two or more patients at the same time.',
  supervised: 'Supervised: nobody need stay with the patient throughout.',
  none: '',
};

/** How a code is counted. A clock of its own speaks for itself; one that another code opens says that it never joins the pool, too. */
export const clockOf = ({ clock, count }: CodeRule): string =>
  count === null
    ? clocks[clock]
    : [worded({ ...count, text: count.says }), ...(clock === 'own_clock' ? [clocks[clock]] : [])].join(' ');

/** Who is with the patient; empty where the code says nothing of it. */
export const contactOf = ({ contact }: CodeRule): string => contacts[contact];
