import { type ActivityBook, compare, type Likeness, tellingStem } from '../../book/activity-book.ts';
import { type Draft, draftWith, type Mention, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { otherBusiness } from '../../other-business.ts';
import type { Token } from '../../words/tokens.ts';
import { deniedBefore } from './denied-before.ts';
import { type Part, partsWithMinutes } from './parts-with-minutes.ts';

/** Below this nothing is taken to be described: about half of an activity in its own words. */
const FLOOR = 3;
/** Below this the question is asked also where only one code comes near: about one word that only one code has. */
const SETTLES = 4.5;
/** From here on a description is one also without minutes and without a question about billing: two such words. */
const PLAIN = 6;
/** From here on it is one whatever else is said: two words that only this code has, each in full. */
const PLAINLY = 8.5;
/** Without minutes and without such a question, these say that a treatment is told at all. */
const treated = /^(pt|pts|patient|patients|client|\d{1,2})$/;
/** A code that comes this much nearer than the next one is meant; otherwise the question is asked. */
const CLEAR = 1.4;
/** Codes between which is asked. */
const MOST = 4;

/**
 * Where no phrase names a service, what was done is compared with the activities of rules/: "took the city bus to the store
 * with her 20 min". A description is looked for where minutes stand that no service has, or in the whole message where it
 * names none. Two codes that come as near stay open.
 */
export function describedActivities(draft: Draft, model: Model): Draft {
  // "Thin needles into the muscle, NOT acupuncture": what is denied is none of what was done.
  const others = draft.mentions.filter(
    ({ codes, from }) => !codes.every((code) => model.cmtCodes.includes(code)) && !deniedBefore(draft, from),
  );
  const elsewhere = otherBusiness(draft).length > 0;
  if (draft.nextDoor !== null || (elsewhere && draft.durations.length === 0)) return draft;
  const parts = others.length === 0 ? [whole(draft)] : partsWithMinutes(draft);
  if (parts.length === 0) return draft;
  const asked = others.length > 0 || isAboutService(draft);
  const isTold = () => draft.tokens.some(({ text }) => treated.test(text));
  // "The bus to his job": words of another desk beside minutes call for a plain description.
  // So does the story around an adjustment: "a jammed finger for a volleyball player" is no class.
  const isStory = others.length === 0 && draft.mentions.length > 0 && draft.durations.length === 0;
  const floor = elsewhere || isStory ? PLAIN : asked ? FLOOR : isTold() ? PLAIN : PLAINLY;
  const found = parts
    .map((part) => describe(part, draft, floor, model))
    .filter((mention) => mention !== null);
  if (found.length === 0) return draft;
  return draftWith(draft, { mentions: [...draft.mentions, ...found].sort((a, b) => a.from - b.from) });
}

const whole = ({ tokens }: Draft): Part => ({ from: 0, to: tokens.length });

/** Minutes or a question about billing say that a service is meant; a plain statement may be one. */
function isAboutService({ durations, sightings }: Draft): boolean {
  return (
    durations.length > 0 || sightings.some(({ slot, value }) => slot === 'questions' && value === 'billing')
  );
}

function describe(part: Part, draft: Draft, floor: number, { activities, ruleSet }: Model): Mention | null {
  const own = draft.tokens.map((token, at) => ({ token, at })).slice(part.from, part.to);
  const isTaken = taken(draft);
  const free = own.filter(({ at }) => !isTaken(at) && !deniedBefore(draft, at));
  const tokens = free.map(({ token }) => token);
  const ranked = compare(tokens, activities).filter(
    ({ code }) => ruleSet.codes[code]?.count?.kind !== 'with' && ruleSet.codes[code]?.clock !== 'episode',
  );
  const codes = meant(ranked, floor);
  const head = headOf(part, draft);
  if (codes.length === 0 || (head && (isMoreOf(head, ranked) || pointsBack(tokens)))) return null;
  const at = spanOf(codes, free, draft, activities);
  return newMention(at?.from ?? part.from, at?.to ?? part.from + 1, 'name', codes, {
    open: codes.length > 1 ? 'activity' : null,
  });
}

type Placed = { token: Token; at: number };

/** The words that speak for the codes, up to minutes; those of the sentence with the minutes, where it has some: a story stands before. */
function spanOf(
  codes: readonly string[],
  words: readonly Placed[],
  draft: Draft,
  { phrases, byStem }: ActivityBook,
): { from: number; to: number } | null {
  const speaking = words.filter(({ token }) =>
    byStem.get(tellingStem(token) ?? '')?.some((phrase) => codes.includes(phrases[phrase]?.code ?? '')),
  );
  const last = draft.durations.findLast(({ from }) => from <= (speaking.at(-1)?.at ?? 0));
  const begin = sentenceBegin(draft.tokens, last?.from ?? 0);
  const beside = speaking.filter(({ at }) => at >= begin);
  const from = (beside[0] ?? speaking[0])?.at;
  if (from === undefined) return null;
  return { from, to: Math.min((speaking.at(-1)?.at ?? from) + 1, endOfRun(from, draft)) };
}

/** The token behind the full stop before a place. */
function sentenceBegin(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(({ text }, here) => here < at && text === '.' && !tokens[here + 1]?.glued) + 1;
}

/** The service told right before a description, where no minutes stand between: it may be what the description goes on with. */
function headOf({ from }: Part, { mentions, durations }: Draft): Mention | null {
  const head = mentions.findLast(({ to }) => to <= from);
  return head && !durations.some((time) => time.from >= head.to && time.to <= from) ? head : null;
}

/** "Fit a splint, went over the wear schedule 17 min": what comes near to the service told before says more of it. */
function isMoreOf(head: Mention, ranked: readonly Likeness[]): boolean {
  const [first] = ranked;
  return ranked.some(
    ({ code, likeness }) => head.codes.includes(code) && likeness * 2 > (first?.likeness ?? 0),
  );
}

/** "Fit a splint, showed her how to put it on 20 min": "it" is what the service before was about. */
function pointsBack(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text === 'it');
}

/** A mention ends where minutes begin. */
function endOfRun(from: number, { durations, tokens }: Draft): number {
  return Math.min(tokens.length, ...durations.filter((time) => time.from > from).map((time) => time.from));
}

/** Minutes, services, things counted, regions and words for people are no part of a description: "then group 9:20-9:50" describes nothing. */
function taken(draft: Draft): (at: number) => boolean {
  const { durations, mentions, modifiers, counts } = draft;
  const spans = [
    ...durations,
    ...mentions,
    ...modifiers,
    ...counts,
    ...seen(draft, 'people'),
    ...seen(draft, 'sounds-like-service', 'level'),
    ...seen(draft, 'region'),
  ];
  return (at) => spans.some(({ from, to }) => from <= at && at < to);
}

function meant(ranked: readonly Likeness[], floor: number): string[] {
  const [first, second] = ranked;
  if (!first || first.likeness < floor) return [];
  const clear = second === undefined || first.likeness >= CLEAR * second.likeness;
  if (clear && first.likeness >= SETTLES) return [first.code];
  const near = ranked.filter(({ likeness }) => likeness * 2 > first.likeness).slice(0, MOST);
  return near.length > 1 ? near.map(({ code }) => code) : [];
}
