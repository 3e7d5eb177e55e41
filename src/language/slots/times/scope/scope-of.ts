import type { Duration } from '../../../draft.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { isRest } from '../rest/is-rest.ts';
import { isBehindTotal, totalsNext } from './is-behind-total.ts';
import { isFirstOfList, isFirstOfRow } from './is-first-of-list.ts';
import { isLabelledTime, isLengthOfVisit } from './is-length-of-visit.ts';
import { isOfEach } from './is-of-each.ts';
import { isRestOf } from './is-rest-of.ts';
import { isTimed } from './is-timed.ts';
import { isStay } from './stay.ts';

const halfDay = /^(am|pm|morning|afternoon|evening)$/;
const eachWord = /^(each|apiece|ea)$/;
const articles = /^(the|my|our|her|his|their|this|that)$/;
const partWord = /^(region|area|limb)$/;

/**
 * Says what a time covers: one service, each of several, all together ("15 min total", "40 min session"), the timed
 * services together ("38 timed minutes"), or a rest, which counts for nothing.
 */
export function scopeOf(tokens: readonly Token[], from: number, to: number): Duration['of'] {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (/^(per|a)$/.test(text(to)) && (tells(tokens[to + 1], 'time-words/side') || partWord.test(text(to + 1))))
    return 'each';
  if (isOfEach(tokens, from, to)) return 'each';
  if (eachWord.test(text(to)) || (/^(for|on|of|per)$/.test(text(to)) && /^(each|both)$/.test(text(to + 1))))
    return 'each';
  if (isRest(tokens, from, to)) return 'rest';
  if (isTimed(tokens, from, to)) return 'timed';
  if (isRestOf(tokens, from)) return 'all';
  const near =
    (text(from - 1) === 'all' && text(from - 2) === 'in') ||
    (tells(tokens[to], 'time-words/total') && !totalsNext(tokens, to)) ||
    tells(tokens[behindOneOnOne(tokens, to)], 'time-words/total') ||
    (text(to) === 'in' && /^(all|total)$/.test(text(to + 1)));
  // "AM session 20 TE, PM session another 20": a session that is one of the day's is not the visit.
  const ofDay = halfDay.test(text(from - 2));
  const visit =
    tells(tokens[to], 'time-words/visit') ||
    (isLengthOfVisit(tokens, from) && !isFirstOfRow(tokens, to)) ||
    // "65 minutes on the wall clock but only 40 was treatment".
    (text(to) === 'on' && text(to + 1) === 'the' && /^(wall|clock)$/.test(text(to + 2))) ||
    // "45 min tx: manual 15, …" holds what is told behind it.
    (/^(tx|treatment)$/.test(text(to)) && /^[:.;,(\n]$/.test(text(to + 1))) ||
    // "Splint training first visit 15 min" says which visit it was.
    (tells(tokens[from - 1], 'time-words/visit') &&
      !ofDay &&
      // "I started the session 12 min, then the PTA took over": a part of it.
      !/^(started|began|opened|finished|closed|ended)$/.test(
        text(from - (articles.test(text(from - 2)) ? 3 : 2)),
      ) &&
      !/^(first|1st|initial|new|second|2nd|next|last)$/.test(text(from - 2)));
  return near ||
    visit ||
    isStay(tokens, { from, to }) ||
    (isBehindTotal(tokens, from) && !isFirstOfList(tokens, to)) ||
    isLabelledTime(tokens, from)
    ? 'all'
    : 'service';
}

/** "65 min one on one altogether": where the words of company end. */
function behindOneOnOne(tokens: readonly Token[], to: number): number {
  let at = to;
  while (/^(one|on|1|to|-)$/.test(tokens[at]?.text ?? '') && at < to + 5) at++;
  return at > to + 2 ? at : -1;
}
