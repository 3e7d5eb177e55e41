import { type Draft, draftWith, type Mention, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { otherBusiness } from '../../slots/other-business.ts';
import { codesDescribed, FLOOR } from './codes-described.ts';
import { deniedBefore } from './denied-before.ts';
import { freeWords, type Word } from './free-words.ts';
import { headOf, isListedBehind, isMoreOf, pointsBack } from './goes-on-with-head.ts';
import { type Part, partsWithMinutes } from './parts-with-minutes.ts';
import { spanOfDescription } from './span-of-description.ts';

/** From here on a description is one also without minutes and without a question about billing: two such words. */
const PLAIN = 6;
/** From here on it is one whatever else is said: two words that only this code has, each in full. */
const PLAINLY = 8.5;
/** Without minutes and without such a question, these say that a treatment is told at all. */
const treated = /^(pt|pts|patient|patients|client|\d{1,2})$/;
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
  const elsewhere = otherBusiness(draft);
  if (
    draft.nextDoor !== null ||
    (elsewhere.length > 0 && draft.durations.length === 0 && others.length === 0)
  )
    return draft;
  const timed = partsWithMinutes(draft);
  const parts = others.length === 0 ? [whole(draft)] : timed;
  if (parts.length === 0) return draft;
  const asked = others.length > 0 || isAboutService(draft);
  const isTold = () => draft.tokens.some(({ text }) => treated.test(text));
  // "A jammed finger for a volleyball player" is no class: the story around an adjustment calls for a plain description, and so
  // do words of another desk beside it ("the bus to his job").
  const isStory =
    others.length === 0 && draft.durations.length === 0 && (draft.mentions.length > 0 || asksOfLine(draft));
  const floorOf = ({ from, to }: Part) => {
    if (isStory || elsewhere.some((desk) => from <= desk.from && desk.from < to)) return PLAIN;
    return asked ? FLOOR : isTold() ? PLAIN : PLAINLY;
  };
  const words = freeWords(draft);
  const describedIn = (list: readonly Part[]) =>
    list
      .map((part) => describe(part, draft, words, floorOf(part), model))
      .filter((mention) => mention !== null);
  const found = (others.length === 0 && rowOf(timed, draft, describedIn)) || describedIn(parts);
  if (found.length === 0) return draft;
  return draftWith(draft, { mentions: [...draft.mentions, ...found].sort((a, b) => a.from - b.from) });
}

/** "Went past the cap. what do we add to her lines": what is asked is a modifier, and the story tells why. */
const asksOfLine = (draft: Draft): boolean =>
  draft.modifiers.length > 0 ||
  seen(draft, 'modifier-told').length > 0 ||
  seen(draft, 'questions', 'goes-on').length > 0;

/**
 * "Cone taps 10, crawling 15": as many services as times, where something is described beside each; with words for minutes only where
 * it is sure of each which service it is.
 */
function rowOf(
  parts: readonly Part[],
  draft: Draft,
  describedIn: (parts: readonly Part[]) => Mention[],
): Mention[] | null {
  if (parts.length < 2) return null;
  const each = describedIn(parts);
  const isSure = areBare(draft.durations) || each.every(({ open }) => open === null);
  return each.length === parts.length && isSure ? each : null;
}

const whole = ({ tokens }: Draft): Part => ({ from: 0, to: tokens.length });

/** Minutes or a question about billing say that a service is meant; a plain statement may be one. */
function isAboutService({ durations, sightings }: Draft): boolean {
  return (
    durations.length > 0 || sightings.some(({ slot, value }) => slot === 'questions' && value === 'billing')
  );
}

function describe(
  part: Part,
  draft: Draft,
  words: readonly Word[],
  floor: number,
  model: Model,
): Mention | null {
  const { mentions } = draft;
  const own = words.filter(({ at }) => part.from <= at && at < part.to);
  const free = own.filter(({ isPlace }) => !isPlace);
  const tokens = free.map(({ token }) => token);
  const { codes, field, everyday } = codesDescribed(tokens, model, {
    everydayWords: own.map(({ token }) => token),
    floor,
    withEveryday: draft.durations.length > 0,
    // "Parents class, no kids there": who was taught tells which service it is.
    isAlone: (mentions.length === 0 || isTimedApart(part, draft)) && seen(draft, 'caregivers').length === 0,
  });
  const head = headOf(part, draft);
  if (
    codes.length === 0 ||
    isFamilyAlone(codes, draft, model) ||
    (codes[0] === model.groupCode && isOfTwoClinicians(draft)) ||
    (head &&
      (isMoreOf(head, field) ||
        isMoreOf(head, everyday) ||
        pointsBack(part, draft) ||
        (codes.length > 1 && isListedBehind(head, part, draft))))
  )
    return null;
  const at = spanOfDescription(codes, free, draft, model.descriptions);
  return newMention(at?.from ?? part.from, at?.to ?? part.from + 1, 'name', codes, {
    open: codes.length > 1 ? 'activity' : null,
  });
}

/** "Both husband and wife adjusted": who came is no training of those who care for a patient. */
const isFamilyAlone = (codes: readonly string[], draft: Draft, { ruleSet }: Model): boolean =>
  codes.every((code) => ruleSet.codes[code]?.family === 'caregiver') &&
  seen(draft, 'caregivers').every(({ value }) => value === 'caregiver');

/** "Two PTs treated her at the same time": those who treated were several, and no patients. */
const isOfTwoClinicians = (draft: Draft): boolean =>
  seen(draft, 'topic', 'two-clinicians').length > 0 ||
  draft.tokens.some(({ raw }) => raw === 'PTs' || raw === 'OTs');

/** "… 12, tandem 8": a part with a bare number for its time and no service must be what was done in it. */
const isTimedApart = (part: Part, { durations, tokens }: Draft): boolean =>
  part.to - part.from < tokens.length &&
  durations.some(({ from, to }) => part.from <= from && from < part.to && to - from === 1) &&
  areBare(durations);

/** Times without a word for minutes. */
const areBare = (durations: Draft['durations']): boolean =>
  durations.every(({ from, to }) => to - from === 1);
