import { gather } from '../../../core/gather.ts';
import { clausesOf } from '../../clauses.ts';
import { isCounted } from '../../counted.ts';
import { type Draft, draftWith, type Mention, mentionWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isPerson } from '../../patient-nouns.ts';
import { isRest } from '../../slots/is-rest.ts';
import { likestWork, mayBeMinutes } from '../../slots/likest-work.ts';
import { readNumber } from '../../words/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { listed } from '../../words/word-lists.ts';
import { isTimed } from '../given/pair-minutes.ts';

/** Words before and behind a number in which it may stand for the time of what they tell. */
const BEFORE = 8;
const BEHIND = 4;
const sign = /^[,(=.;!?)]$/;

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
  const found = [...timesLeft(draft, model), ...numbersLeft(draft, model), ...motionsLeft(draft, model)];
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

/** "4 min left over", "4 min of exercise left": what remains of a reckoning. */
const isLeftOver = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(to, to + 5)
    .some(({ text }) => /^(left|leftover|remaining|short|shy|extra|unused|spare)$/.test(text));

/**
 * Times of the visit that no service has, and that tell no sum: "te 15 min, 10 min". Where a service without a clock waits for
 * none, they may be its own.
 */
function timesLeft(draft: Draft, model: Model): Mention[] {
  const { tokens, mentions, durations } = draft;
  // "Bike 6', te. Time 25'": the time of all holds the others.
  if (draft.totalMinutes !== null || durations.some(({ of }) => of === 'all')) return [];
  const known = timesKnown(draft);
  const told = gather(mentions, ({ minutes }) => minutes);
  const sum = told.reduce((all, minutes) => all + minutes, 0);
  const left = durations.filter(({ of, by, minutes, to }) => {
    if (of !== 'service' || by || isLeftOver(tokens, to)) return false;
    const at = told.indexOf(minutes);
    if (at >= 0) told.splice(at, 1);
    // "Tx 9:00 to 9:53, heat 10, the rest …": as long as the others together it is the visit.
    const isVisit = mentions.length > 1 && minutes >= sum;
    return at < 0 && !isVisit && !known.sums.has(minutes) && !known.parts.has(minutes);
  });
  const waiting = mentions.filter((mention) => mention.minutes.length === 0 && !isTimed(mention, model));
  if (left.length <= waiting.length) return [];
  return left.map(({ from, to, minutes }) =>
    newMention(from, to, 'activity', [], { open: 'activity', minutes: [minutes] }),
  );
}

/** Numbers beside words that describe work, each as a service of which only the time is known. */
function numbersLeft(draft: Draft, model: Model): Mention[] {
  const { tokens } = draft;
  const read = placesRead(draft);
  const known = timesKnown(draft);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (number === null) continue;
    const { value, to } = number;
    // "PROM 10, pulleys 5, wand 5": what closes a part of a list tells nothing again.
    const isAgain = known.sums.has(value) || (known.times.has(value) && !isListed(tokens, at, to));
    const isOpen = mayBeMinutes(value) && !isAgain && !read[at] && !isRest(tokens, at, to);
    // "Caregiver ed 10 pt present", "mom ed 8 with kid there": that somebody was taught is work as well.
    const isTaught =
      !isCounted(tokens, to) && seen(draft, 'caregivers', 'teaches').some((words) => words.to === at);
    if (isOpen && (isTaught || standsAlone(tokens, at, to, model))) {
      const beside = [...tokens.slice(Math.max(0, at - BEFORE), at), ...tokens.slice(to, to + BEHIND)];
      if (isTaught || likestWork(beside, model) !== null)
        found.push(newMention(at, to, 'activity', [], { open: 'activity', minutes: [value] }));
    }
    at = to - 1;
  }
  return found;
}

/** No motion of a note like this was worked on for longer. */
const LONGEST = 45;

/**
 * "Mobs 10, ext 17, us 8": a motion with its number in a row of services with their minutes may be work of so many minutes, or so
 * many degrees.
 */
function motionsLeft({ tokens, mentions, counts }: Draft, model: Model): Mention[] {
  const motions = listed(model, 'no-time', 'motion');
  const clauses = clausesOf(tokens);
  const isTold = (clause: number): boolean =>
    mentions.some(({ from, minutes }) => minutes.length > 0 && clauses[from] === clause);
  return gather(counts, ({ from, to, noun, number }) => {
    const clause = clauses[from] ?? 0;
    const isRow =
      noun === 'measured' &&
      to === from + 1 &&
      number <= LONGEST &&
      motions.has(tokens[from - 1]?.text ?? '') &&
      isListed(tokens, from, to) &&
      isTold(clause - 1) &&
      isTold(clause + 1);
    return isRow ? [newMention(from, to, 'activity', [], { open: 'activity', minutes: [number] })] : [];
  });
}

function placesRead({ tokens, mentions, durations, counts, modifiers, sightings, strangers, dateAt }: Draft) {
  const read = tokens.map(() => false);
  // "8" alone names the rule of eights only beside other words, and is read by nothing.
  const telling = sightings.filter(({ slot, from, to }) => slot !== 'topic-word' || to > from + 1);
  for (const places of [mentions, durations, counts, modifiers, telling, strangers])
    for (const { from, to } of places) read.fill(true, from, to);
  if (dateAt) read.fill(true, dateAt.from, dateAt.to);
  return read;
}

/** A number that tells again what is known is nothing new: "all 38", "58 timed". */
function timesKnown({ mentions, durations, totalMinutes, timedMinutes }: Draft): {
  sums: ReadonlySet<number | null>;
  times: ReadonlySet<number | null>;
  /** What belongs to one service: its whole time, and what somebody gave of it. */
  parts: ReadonlySet<number | null>;
} {
  const times = new Set<number | null>(gather(durations, ({ minutes }) => [minutes]));
  for (const { minutes, assistantMinutes, unitsSaid } of mentions)
    for (const each of [...minutes, assistantMinutes, unitsSaid]) times.add(each);
  const sum = gather(mentions, ({ minutes }) => minutes).reduce((all, minutes) => all + minutes, 0);
  const parts = new Set(
    gather(mentions, ({ minutes, assistantMinutes, togetherMinutes }) => [
      ...minutes,
      minutes.reduce((all, each) => all + each, 0),
      assistantMinutes,
      togetherMinutes,
    ]),
  );
  return { sums: new Set([totalMinutes, timedMinutes, sum]), times, parts };
}

/** Behind a word of its own part and before a sign: ", wand 5,". */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const isSign = (at: number) => tokens[at] === undefined || sign.test(tokens[at]?.text ?? '');
  return tokens[from - 1]?.kind === 'word' && isSign(from - 2) && isSign(to);
}

/** Beside words or signs that leave it a number by itself. */
function standsAlone(tokens: readonly Token[], from: number, to: number, model: Model): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]];
  if (before?.kind === 'number' || behind?.kind === 'number') return false;
  const isGlued =
    (tokens[from]?.glued && !sign.test(before?.text ?? '')) ||
    (behind?.glued && !sign.test(behind.text)) ||
    (/^[.:]$/.test(behind?.text ?? '') && tokens[to + 1]?.glued === true);
  const isAge = before?.text === ',' && isPerson(tokens[from - 2]);
  return (
    !isGlued &&
    !isAge &&
    !isCounted(tokens, to) &&
    !listed(model, 'no-time', 'before').has(before?.text ?? '') &&
    !listed(model, 'no-time', 'behind').has(behind?.text ?? '')
  );
}
