import type { Sighting } from '../../../book/find-phrases.ts';
import { type Draft, type Mention, seen } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { covers } from '../../../parts/covers.ts';
import { isTitle } from '../../../people/is-title.ts';
import { isCalledAway } from '../../../slots/times/rest/is-called-away.ts';
import { isSharedPart } from '../../../slots/times/rest/is-spent-elsewhere.ts';
import { tells } from '../../../words/word-lists.ts';
import { areClinicians } from '../givers/are-clinicians.ts';
import { isMeanwhile } from '../givers/is-meanwhile.ts';
import type { Cue } from '../patients/cue.ts';
import { isOneByOne } from '../patients/is-one-by-one.ts';
import { isOnlooker } from '../patients/is-onlooker.ts';
import { isOnlyAround, isOnlyMine, namesGroup } from '../patients/is-only-mine.ts';
import { isPractice } from '../patients/is-practice.ts';
import { isPairOfLetters, namedPatients } from '../patients/named-patients.ts';
import { namesTogether } from '../patients/names-together.ts';
import { severalPatients } from '../patients/several-patients.ts';
import { tellsOfSeveral } from '../patients/tells-of-several.ts';
import { canBeShared } from './can-be-shared.ts';

/**
 * Finds the words about patients, in the order of the message. Words such as "alone" tell it only in contrast, beside words
 * for a group: by themselves they may also mean that nobody stood by.
 */
export function contactCues(draft: Draft, model: Model): Cue[] {
  if (!tellsOfPeople(draft)) return [];
  const onlyMine = isOnlyMine(draft);
  const isAround = isOnlyAround(draft, model.groupCode);
  const words = seen(draft, 'people')
    .filter(({ value }) => value !== 'in-contrast' && (value !== 'if-patients' || tellsOfSeveral(draft)))
    .filter(
      (cue) =>
        !isPractice(draft, cue) &&
        // "The front desk double booked me" tells of the schedule.
        !seen(draft, 'sounds-like-service', 'others').some(covers(cue)) &&
        !(onlyMine && cue.value === 'group' && (isAround || !namesGroup(draft, cue))) &&
        !isOnlooker(draft, cue) &&
        !isMeanwhile(draft, cue) &&
        !isCalledAway(draft.tokens, cue.from) &&
        !isAway(draft, cue) &&
        !isOnlyWhen(draft, cue),
    )
    .map(({ from, to, value }) => ({
      from,
      to,
      contact: value === 'one-on-one' || value === 'only-mine' ? ('one-on-one' as const) : ('group' as const),
      // "Two patients at once" is a phrase, and tells of the people all the same.
      ofPeople:
        value === 'only-mine' ||
        draft.counts.some((one) => one.noun === 'patients' && from <= one.from && one.to <= to),
    }));
  const patients = (onlyMine ? [] : draft.counts)
    .filter(
      (count) =>
        count.noun === 'patients' &&
        count.number > 1 &&
        !isOneByOne(draft, count) &&
        !areClinicians(draft, count) &&
        !isMeanwhile(draft, count) &&
        !isOnlooker(draft, count),
    )
    .map(({ from, to }) => ({ from, to, contact: 'group' as const, ofPeople: true }));
  const together = severalPatients(draft).map((span) => ({
    ...span,
    contact: 'group' as const,
    ofPeople: true,
  }));
  const plain = [
    ...words,
    ...patients,
    ...namedPatients(draft),
    ...namesTogether(draft),
    ...sharedParts(draft),
    ...together,
  ];
  const contrast = plain.some(({ contact }) => contact === 'group')
    ? seen(draft, 'people', 'in-contrast')
        .filter((cue) => !isOfNobody(draft, cue))
        .map(({ from, to }) => ({ from, to, contact: 'one-on-one' as const, ofPeople: false }))
    : [];
  const all = [...plain, ...contrast]
    .filter((cue) => !draft.mentions.some((mention) => isPartOfName(cue, mention, model)))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter(
    (cue, at) =>
      !isTakenBack(draft, cue, all) &&
      !all
        .slice(0, at)
        .some((other) => other.to > cue.from && (other.contact === cue.contact || other.to >= cue.to)),
  );
}

/** "Group of 3, sorry, one on one": what is told right behind the words that take back is what it was. */
const isTakenBack = (draft: Draft, cue: Cue, all: readonly Cue[]): boolean =>
  seen(draft, 'negation', 'takes-back').some(
    ({ from, to }) =>
      cue.to <= from &&
      all.some((next) => next.contact !== cue.contact && next.from >= to && next.from - to <= 1),
  );

/** "Neither gets me solo". */
const isOfNobody = ({ tokens }: Draft, { from }: { from: number }): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some(({ text }) => /^(neither|nobody|none)$/.test(text));

/** Most messages hold no such word. */
const tellsOfPeople = ({ sightings, counts, tokens, named, durations }: Draft): boolean =>
  durations.some(({ to }) => isSharedPart(tokens, to)) ||
  named.length > 0 ||
  sightings.some(({ slot }) => slot === 'people') ||
  counts.some(({ noun }) => noun === 'patients') ||
  tokens.some(
    (word, at) => tells(word, 'people-words/patients') || isTitle(word.text) || isPairOfLetters(tokens, at),
  );

/** "I was w another pt": who was somewhere else treated nobody together. */
const isAway = (draft: Draft, cue: { from: number; to: number }): boolean =>
  seen(draft, 'presence', 'unattended').some(covers(cue));

/** "Kept one guy after the class for gait. Class was 45 min": when it was, where the class is told of by itself. */
function isOnlyWhen({ tokens, sightings }: Draft, { from, value }: Sighting): boolean {
  const before = /^(the|her|his|our)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return (
    value === 'group' &&
    /^(after|before)$/.test(tokens[before]?.text ?? '') &&
    sightings.some((other) => other.slot === 'people' && other.value === 'group' && other.from !== from)
  );
}

/** "class" in "class IV laser" names a machine. */
function isPartOfName(cue: Cue, mention: Mention, model: Model): boolean {
  const within =
    mention.from <= cue.from && cue.to <= mention.to && cue.to - cue.from < mention.to - mention.from;
  return within && !mention.codes.includes(model.groupCode) && !canBeShared(mention, model);
}

/** "10 of them Sue was doing hers and I was going back and forth". */
const sharedParts = ({ tokens, durations }: Draft): Cue[] =>
  durations
    .filter(({ to }) => isSharedPart(tokens, to))
    .map(({ to }) => ({ from: to, to: to + 2, contact: 'group' as const, ofPeople: false }));
