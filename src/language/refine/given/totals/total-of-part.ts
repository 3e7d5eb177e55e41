import { type Draft, type Duration, draftWith, type Mention } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { tells } from '../../../words/word-lists.ts';
import { areOfOneCode } from './are-of-one-code.ts';
import { isPartOf } from './is-part-of.ts';

const goesOn = /^(then|plus|and|also|followed|&|\+)$/;
/** So many words stand at most between a total and what goes on behind it. */
const FEW = 3;

/**
 * Reads a sum that closes a part of the visit: what is told behind it has a time of its own. Where the part is one code the sum is
 * its time; of several it is not known how they shared it, and the sum of the visit is that of both parts.
 *
 * @example 'leg press and heel raises, 20 min altogether, then balance 10' // 97110 20, 97112 10
 */
export function totalOfPart(draft: Draft, model: Model): Draft {
  const [sum, second] = draft.durations.filter(({ of }) => of === 'all');
  if (!sum || second || !tells(draft.tokens[sum.to], 'time-words/total')) return draft;
  const before = draft.mentions.filter(({ to }) => to <= sum.from);
  const behind = draft.mentions.filter(({ from }) => from > sum.to);
  const last = before.at(-1);
  if (!last || behind.length === 0 || before.length + behind.length < draft.mentions.length) return draft;
  const times = draft.durations.filter(({ of, from }) => of === 'service' && from > sum.to);
  const hasOwnTimes = behind.every((mention) => hasTime(draft, mention, times));
  const isFirst = draft.durations.length === times.length + 1;
  if (!isFirst || !hasOwnTimes || !goesOnBehind(draft, sum)) return draft;
  // "Therex and manual 45 min total, and manual was 15 of that" tells a part of the sum.
  if (behind.some(({ codes }) => before.some((one) => one.codes.join() === codes.join()))) return draft;
  if (times.some((time) => isPartOf(draft.tokens, time) || isOfBefore(draft, time))) return draft;
  const isTimed = ({ codes }: Mention) =>
    codes.every((code) => model.ruleSet.codes[code]?.clock === 'fifteen_pooled');
  const later = behind.every(isTimed) ? times.reduce((all, { minutes }) => all + minutes, 0) : 0;
  const read: Duration = areOfOneCode(before)
    ? { ...sum, of: 'service', owner: last.from }
    : { ...sum, minutes: sum.minutes + later };
  return draftWith(draft, { durations: draft.durations.map((time) => (time === sum ? read : time)) });
}

function hasTime({ tokens }: Draft, { from }: Mention, times: readonly Duration[]): boolean {
  const clauses = clausesOf(tokens);
  return times.some((time) => clauses[time.from] === clauses[from]);
}

/** "Of that 15 min", told before its time. */
function isOfBefore({ tokens }: Draft, { from }: Duration): boolean {
  const isOf = (at: number) =>
    tokens[at]?.text === 'of' && /^(that|it|those|this)$/.test(tokens[at + 1]?.text ?? '');
  return isOf(from - 2) || isOf(from - 3);
}

const goesOnBehind = ({ tokens }: Draft, { to }: Duration): boolean =>
  tokens.slice(to + 1, to + 1 + FEW).some(({ text }) => goesOn.test(text));
