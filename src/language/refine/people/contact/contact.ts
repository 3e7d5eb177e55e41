import { gather } from '../../../../core/gather.ts';
import { APART } from '../../../book/nearness.ts';
import { type Draft, draftWith, type Mention } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import { twoAsked } from '../../../slots/codes/two-asked.ts';
import type { Cue } from '../patients/cue.ts';
import { areApart } from '../patients/is-one-by-one.ts';
import { isOnlyAround } from '../patients/is-only-mine.ts';
import { ofOneEach } from '../patients/of-one-each.ts';
import { contactCues } from './contact-cues.ts';
import { BESIDE, Parts } from './contact-parts.ts';
import { headedBy } from './headed-by.ts';
import { isOneEach } from './is-one-each.ts';
import { isToldOfCode } from './is-told-of-code.ts';
import { timesOfContact } from './times-of-contact.ts';
import { hasTime, hasTimeOfItsOwn, isOfEarlierPart } from './times-of-cues.ts';

/**
 * Says for each service whether the patient was alone with the provider. A cue speaks for the service of its clause; in a
 * clause with a time but no service it is a part of the visit of its own ("ther ex 15 one on one, 30 in a group"); words
 * about the people as a whole speak for all ("3 patients at once").
 */
export function contact(draft: Draft, model: Model): Draft {
  const told = contactCues(draft, model);
  // "Two patients, one after the other": how many came is then no service.
  if (told.length === 0) return areApart(draft) ? ofOneEach(draft) : draft;
  // "Two patients, each was alone with me 15 minutes".
  const isOpen = draft.mentions.some(({ open }) => open === 'group');
  if (isOpen && told.every((cue) => cue.contact === 'one-on-one') && areApart(draft)) {
    const each = ofOneEach(draft);
    return each.mentions.length > 0 ? contact(each, model) : each;
  }
  const isTaught = draft.mentions.some((mention) => isClassOfCaregivers(mention, model));
  // "Two moms of two kids TOGETHER": those who were together are the families of the class.
  const cues = told.filter((cue) => !(isTaught && cue.contact === 'group'));
  if (cues.length === 0 || isGroupAsked(draft, model)) return draft;
  // "two patients" tells who was there; as a service it counts only where no other was named.
  const isAround = isOnlyAround(draft, model.groupCode);
  const named = draft.mentions.filter(
    (mention) =>
      !isOnlyPeople(mention, cues, model) &&
      !(isAround && mention.codes.every((code) => code === model.groupCode)),
  );
  const parts = new Parts(draft, named, model);
  const open = cues.filter(
    (cue) =>
      cue.contact !== 'group' || !named.some((mention) => isToldOfCode(draft, mention, cue, cues, model)),
  );
  const beside = new Map<Cue, Mention>();
  for (const cue of open)
    for (const mention of headedBy(draft, cue, open)) {
      if (!parts.fitting().includes(mention)) continue;
      beside.set(cue, mention);
      parts.say(mention, 'group');
    }
  for (const { cue, mention } of inClause(parts, open)) {
    if (beside.has(cue) || [...beside.values()].includes(mention)) continue;
    beside.set(cue, mention);
    parts.say(mention, cue.contact);
    if (cue.ofPeople && cue.from >= mention.to)
      for (const listed of parts.listedBefore(mention)) parts.say(listed, cue.contact);
  }
  for (const cue of nearestFirst(
    parts,
    open.filter((one) => !beside.has(one)),
  ))
    elsewhere(draft, parts, cue, open, model);
  for (const cue of open.filter((one) => one.ofPeople && one.contact === 'group' && isOneEach(draft)))
    for (const mention of parts.fitting())
      if (!hasTimeOfItsOwn(draft, mention, cue)) parts.say(mention, cue.contact);
  const mentions = parts.mentions();
  return draftWith(draft, { mentions, durations: timesOfContact(draft, mentions, cues, model) });
}

const isClassOfCaregivers = ({ codes }: Mention, { ruleSet }: Model): boolean =>
  codes.length > 0 &&
  codes.every(
    (code) => ruleSet.codes[code]?.family === 'caregiver' && ruleSet.codes[code]?.contact === 'group',
  );

/** "97150 vs 97110 if two are in the gym": whether it is a group is what is asked. */
function isGroupAsked(draft: Draft, { groupCode }: Model): boolean {
  if (draft.durations.length > 0) return false;
  // "97150 vs billing everyone their own 97110".
  const isVersus = draft.tokens.some(({ text }) => /^(vs|versus)$/.test(text));
  const typed = isVersus ? draft.mentions.filter(({ by }) => by === 'code') : (twoAsked(draft) ?? []);
  return typed.length > 1 && typed.some(({ codes }) => codes.includes(groupCode));
}

/** Cues with the services of their clause, the nearest first. */
function inClause(parts: Parts, cues: readonly Cue[]): { cue: Cue; mention: Mention }[] {
  return gather(cues, (cue) =>
    parts
      .fitting()
      .filter((mention) => parts.areInOneClause(mention, cue))
      .map((mention) => ({ cue, mention, far: parts.far(mention, cue) })),
  ).sort((a, b) => a.far - b.far);
}

/** "Two of them 2:00-2:30. 2:30-2:50 by himself, gait": the service is of the words right beside it. */
function nearestFirst(parts: Parts, cues: readonly Cue[]): Cue[] {
  const near = new Map(
    cues.map((cue) => [cue, Math.min(...parts.fitting().map((mention) => parts.far(mention, cue)))]),
  );
  return [...cues].sort((a, b) => (near.get(a) ?? 0) - (near.get(b) ?? 0) || a.from - b.from);
}

/** A cue whose clause names no service. */
function elsewhere(draft: Draft, parts: Parts, cue: Cue, cues: readonly Cue[], { groupCode }: Model): void {
  const fitting = parts
    .fitting()
    .filter((mention) => !hasTimeOfItsOwn(draft, mention, cue) && !isOfEarlierPart(draft, mention, cue));
  const reach = parts.fitting().length === 1 ? APART * 2 : BESIDE;
  // "97150 and 97530 ok? Class in the morning, then I saw her one on one 25 min": told of the only other code, however far.
  const isOfOnly =
    cue.contact === 'one-on-one' &&
    fitting.length === 1 &&
    draft.mentions.some(({ by, codes }) => by === 'code' && codes[0] === groupCode);
  const near = fitting
    .map((mention) => ({ mention, far: parts.far(mention, cue) }))
    .filter(({ mention, far }) => isOfOnly || far < (overlaps(mention, cue) ? APART * 2 : reach))
    .sort((a, b) => a.far - b.far);
  const alone = cues.every(({ contact: other }) => other === cue.contact);
  if (!alone && parts.isOfOther(cue)) return;
  const told = alone && cue.contact === 'group' ? parts.toldBehind(cue) : [];
  if (told.length > 0) {
    for (const mention of told) parts.say(mention, 'group');
    return;
  }
  if (near[0]) parts.say(near[0].mention, cue.contact);
  else if (fitting.length === 0 || !(cue.ofPeople && alone) || hasTime(draft, cue)) parts.add(cue, cues);
  if (cue.ofPeople && alone && !hasTime(draft, cue))
    for (const mention of fitting) parts.say(mention, cue.contact);
}

function isOnlyPeople({ codes, from, to }: Mention, cues: readonly Cue[], { groupCode }: Model): boolean {
  return (
    codes.every((code) => code === groupCode) &&
    cues.some((cue) => cue.contact === 'group' && cue.from <= from && to <= cue.to)
  );
}
