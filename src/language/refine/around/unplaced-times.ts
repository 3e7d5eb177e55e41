import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { isTimed } from '../given/minutes/pair-minutes.ts';
import { motionsLeft } from './motions-left.ts';
import { numbersLeft } from './numbers-left.ts';
import { timesLeft } from './times-left.ts';

/**
 * Keeps numbers that look like the time of something done, in a message that tells times, and that nothing has read: "then heel
 * lowering 25 for strength" where no service was found in it. Each is a service without a code, so that it is asked what was
 * done in them; an answer without them would leave a service off the claim.
 */
export function unplacedTimes(draft: Draft, model: Model): Draft {
  if (!draft.mentions.some(({ minutes }) => minutes.length > 0)) return draft;
  // What was taken back was read, and is gone.
  if (seen(draft, 'negation', 'takes-back').length > 0 || seen(draft, 'negation', 'takes-out').length > 0)
    return draft;
  const found = [...timesLeft(draft, model), ...numbersLeft(draft, model), ...motionsLeft(draft)];
  if (found.length === 0) return draft;
  const own = timeOfWaiting(draft, found, model);
  const mentions = own
    ? draft.mentions.map((one) =>
        one === own.waiting ? mentionWith(one, { minutes: own.number.minutes }) : one,
      )
    : draft.mentions;
  const others = found.filter((number) => number !== own?.number);
  return draftWith(draft, { mentions: [...mentions, ...others].sort((a, b) => a.from - b.from) });
}

/**
 * "97113 & 97110: pool twenty min, mat work eighteen", "knee bends on the machine 24": one number behind the one service that has
 * none.
 */
function timeOfWaiting(
  { tokens, mentions }: Draft,
  found: readonly Mention[],
  model: Model,
): { waiting: Mention; number: Mention } | null {
  const clauses = clausesOf(tokens);
  // "Planks with me counting and correcting for like 15": "and" alone begins nothing new.
  const isOneTelling = (from: number, to: number): boolean =>
    clauses[from] === clauses[to] ||
    (!tokens.slice(from, to).some(({ text }) => /^([,;.\n?!/+]|then|plus|after|followed)$/.test(text)) &&
      !mentions.some((one) => one.from > from && one.to <= to));
  const waits = mentions.filter(
    (mention) =>
      mention.minutes.length === 0 &&
      isTimed(mention, model) &&
      (mention.by === 'code' ||
        found.some(({ from }) => mention.to <= from && isOneTelling(mention.from, from))),
  );
  const [waiting, another] = waits;
  if (!waiting || another) return null;
  const behind = found.filter(
    ({ from }) => waiting.to <= from && (waiting.by === 'code' || isOneTelling(waiting.from, from)),
  );
  const [number, second] = behind;
  return number && !second ? { waiting, number } : null;
}
