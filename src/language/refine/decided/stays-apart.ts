import type { RuleSet } from '../../../core/rule-set.ts';
import type { Draft, Mention } from '../../draft.ts';

/** Whether an open service beside a settled one that it may be is told as another one: in a list, or joined to it with a time of its own. */
export const staysApart = (
  draft: Draft,
  mention: Mention,
  other: Mention,
  rules: Pick<RuleSet, 'codes'>,
): boolean => isListedBeside(draft, other, mention) || isJoinedUntimed(draft, mention, other, rules);

/** What stands between the services of a list, or between the parts of a time: "half gait and the other half balance". */
const listed = /^(and|&|\+|,|then|the|other|half|third|quarter|rest)$/;

/** "NMR, TE and TA 14 min each", "gait and balance": a short word of a list is one of its services, by what it mostly means. */
function isListedBeside({ tokens, durations }: Draft, other: Mention, mention: Mention): boolean {
  if (mention.usual === null || other.codes.includes(mention.usual)) return false;
  const [first, second] = mention.from < other.from ? [mention, other] : [other, mention];
  const between = tokens.slice(first.to, second.from);
  if (between.length > 0 && between.every(({ text }) => listed.test(text))) return true;
  const before = /^(and|&|,|\+)$/.test(tokens[mention.from - 1]?.text ?? '');
  return before && durations.some(({ of }) => of === 'each');
}

/** "Vestibular rehab 30 minutes with an Epley": what counts once a day is joined to the time of something else. */
function isJoinedUntimed(
  { tokens }: Draft,
  mention: Mention,
  other: Mention,
  { codes }: Pick<RuleSet, 'codes'>,
): boolean {
  const before = /^(an?|the|one|1)$/.test(tokens[other.from - 1]?.text ?? '')
    ? other.from - 2
    : other.from - 1;
  const isOnce = (code: string) => codes[code]?.clock === 'untimed_day';
  return (
    other.by !== 'code' &&
    mention.minutes.length > 0 &&
    other.codes.every(isOnce) &&
    !mention.codes.every(isOnce) &&
    mention.to < other.from &&
    /^(with|w|plus|and|&|\+|then|incl|including|includes|included)$/.test(tokens[before]?.text ?? '')
  );
}
