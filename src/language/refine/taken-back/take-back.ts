import type { Sighting } from '../../book/find-phrases.ts';
import { distance } from '../../book/nearness.ts';
import { type Draft, type Duration, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tellsSum } from '../../slots/times/scope/tells-sum.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { insteadOf } from './instead-of.ts';
import { noBetween } from './no-between.ts';
import { regionsInstead } from './regions-instead.ts';
import { NEXT, takeOut, withoutTimeOf } from './take-out.ts';

/** Words between a taking back and the new time: "wait, it was 30". */
const NEAR = 4;
/** A service this far before the words is another matter. */
const JUST_BEFORE = 10;

/**
 * Applies corrections within one message: in "TE 20, wait 30 not 20" the service took 30 minutes, in "TE 20 I mean NMR" it
 * was another service. A time behind words that take back replaces the one before them; "not 20" goes as well.
 */
export function takeBack(draft: Draft, model: Model): Draft {
  const denied = seen(draft, 'negation', 'not');
  const said = draft.durations.filter(({ from }) => !denied.some(({ to }) => to === from));
  const kept = seen(draft, 'negation', 'takes-out').reduce(takeOut, draftWith(draft, { durations: said }));
  const words = [...seen(draft, 'negation', 'takes-back'), ...noBetween(kept, model)];
  return words.sort((a, b) => a.from - b.from).reduce(replace, kept);
}

function replace(draft: Draft, word: Sighting): Draft {
  if (isAsked(draft, word) || isCompared(draft, word) || isApology(draft, word)) return draft;
  if (tellsSum(draft.tokens, word)) return draft;
  const regions = regionsInstead(draft, word);
  if (regions !== null) return regions;
  const before = draft.durations.filter(({ to }) => to <= word.from).at(-1);
  const meant = draft.mentions.find(({ from }) => from >= word.to);
  // "Left knee manual I mean right knee, 98940": what was taken back is the place.
  const isOfPlace = seen(draft, 'region').some(({ from, to }) => from >= word.to && to <= (meant?.from ?? 0));
  const isNext = meant && meant.from - word.to <= NEXT && !isOfPlace;
  const last = draft.mentions.filter(({ to }) => to <= word.from).at(-1);
  const again =
    meant && draft.mentions.find(({ to, codes }) => to <= word.from && codes.join() === meant.codes.join());
  // "NMR 37 MT nope just NMR 37": what was begun and has no time is gone as well.
  const isBegun = last && last !== again && last.to === word.from && isStrong(draft, word);
  // "20 te 15 mt, make that 10 mt": a word that may be several services is told once, with its new time.
  const isTold = again?.open != null && meant && isBesideNumber(draft, meant);
  if (again && isNext) {
    const timeless = withoutTimeOf(isBegun ? without(draft, last) : draft, again, word.from);
    return isTold ? without(timeless, again) : timeless;
  }
  if (isNext && last && isStrong(draft, word) && distance(draft.tokens, last, word) < JUST_BEFORE)
    return insteadOf(draft, last, meant);
  // "Nine minutes no sorry 97110 for ninety": a time of which nothing was told yet, and another beside the service.
  const isUntold = isNext && !last && before && word.from - before.to < NEXT;
  if (isUntold && draft.durations.some(({ from }) => from >= meant.to))
    return draftWith(draft, { durations: draft.durations.filter((duration) => duration !== before) });
  const told = draft.durations.find(({ from }) => from >= word.to && from - word.to < NEAR);
  const bare = before && bareTime(word, draft);
  // "20, no 15, nmr 10": what stands right behind the word, whether it was read as a time or not.
  const next = told && !(bare && bare.to <= told.from) ? told : (bare ?? told);
  if (!before || !next) return draft;
  if (draft.mentions.some(({ from, to }) => from >= word.to && to <= next.from)) return draft;
  const kept = draft.durations.filter((duration) => duration !== before && duration !== next);
  // "Te 15, mt wait, 30 not 20": the service that was just begun has no time yet, and takes none from the one before.
  if (last && last.from >= before.to && before.owner !== last.from && isBeginning(draft, last, word))
    return draftWith(draft, { durations: inOrder([...kept, before, { ...next, owner: last.from }]) });
  const owned = before.owner === undefined ? withoutOwner(next) : { ...next, owner: before.owner };
  return draftWith(draft, { durations: inOrder([...kept, owned]) });
}

const isBesideNumber = ({ tokens, durations }: Draft, { from, to }: Mention): boolean =>
  tokens[from - 1]?.kind === 'number' ||
  tokens[/^(was|is|were|=|:)$/.test(tokens[to]?.text ?? '') ? to + 1 : to]?.kind === 'number' ||
  durations.some((time) => time.to === from || time.from === to);

const isBeginning = ({ tokens }: Draft, { to }: Mention, { from }: Sighting): boolean =>
  tokens.slice(to, from).every(({ kind, text }) => kind === 'sign' || text === 'no');

const without = (draft: Draft, gone: Mention): Draft =>
  draftWith(draft, { mentions: draft.mentions.filter((mention) => mention !== gone) });

/** "Does that really make 3": a question about what was told, which takes nothing back. */
function isAsked({ tokens }: Draft, { from }: Sighting): boolean {
  if (tokens[from]?.text !== 'make') return false;
  return tokens
    .slice(Math.max(0, from - JUST_BEFORE), from)
    .some(({ text }) => /^(does|do|would|will|did|could)$/.test(text));
}

/** "97140 rather than 97124": the second is what was not given. */
const isCompared = ({ tokens }: Draft, { from, to }: Sighting): boolean =>
  tokens[from]?.text === 'rather' && tokens[to]?.text === 'than';

/** "Sorry for the typos", "sorry about that": nothing is taken back. */
const isApology = ({ tokens }: Draft, { from, to }: Sighting): boolean =>
  tokens[from]?.text === 'sorry' &&
  /^(for|about)$/.test(tokens[to]?.text ?? '') &&
  tokens[to + 1]?.kind === 'word';

/** Words that can only take back; "wait" and "sorry" may also begin something more. */
function isStrong({ tokens }: Draft, { from, to }: Sighting): boolean {
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return /^(i mean|i meant|scratch that|correction|make that|oops|rather|(no|nope|nah) just)$/.test(words);
}

/** "30" in "wait 30": no service stands beside it, but a time was being said. */
function bareTime({ to }: Sighting, { tokens, mentions }: Draft): Duration | undefined {
  for (let at = to; at < to + NEAR; at++) {
    // "Sorry 9 7 1 1 0": digits of a code.
    if (mentions.some((one) => one.from <= at && at < one.to)) continue;
    const number = readNumber(tokens, at);
    if (number && number.value >= 3 && number.value <= 180)
      return { from: at, to: number.to, minutes: number.value, of: 'service' };
  }
  return undefined;
}

function withoutOwner({ owner: _, ...duration }: Duration): Duration {
  return duration;
}

function inOrder(durations: Duration[]): Duration[] {
  return durations.sort((a, b) => a.from - b.from);
}
