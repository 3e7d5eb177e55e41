import type { Sighting } from '../book/find-phrases.ts';
import { type Draft, type Mention, seen } from '../draft.ts';
import { isAdjustment } from '../is-adjustment.ts';
import type { Model } from '../model.ts';
import { otherBusiness } from '../other-business.ts';
import { isTimed } from '../refine/given/pair-minutes.ts';
import { asked, within } from './asked-part.ts';
import { asksSomethingElse } from './asks-something-else.ts';
import { asksWhoOrWhere } from './asks-who-or-where.ts';
import { courtesyOf } from './courtesy-of.ts';
import { cuesAsked, isOfVisit } from './cues-asked.ts';
import { hasQuestionWord } from './has-question-word.ts';
import { isModifierAsked } from './is-modifier-asked.ts';
import { nextDoorSignals } from './next-door-signals.ts';
import { isKnown } from './payers-known.ts';
import { isEquipmentSpokenOf, isProductAsked } from './product-asked.ts';
import { areJoined, isEither } from './put-together.ts';
import { questionPart, type Span } from './question-part.ts';
import type { Signals } from './signals.ts';
import { kindOf } from './subject-of.ts';
import { subjectsAsked } from './subjects-asked.ts';
import { isTopicOnly } from './topics/is-topic-only.ts';
import { topicApart } from './topics/topic-apart.ts';
import { topicOf } from './topics/topic-of.ts';
import { topicsTold } from './topics/topics-told.ts';

/**
 * @param part the sentence that asks, where that is known already
 * @returns what the rules look at in a draft
 */
export function signalsOf(
  draft: Draft,
  model: Model,
  part: Span | null = questionPart(draft.tokens),
): Signals {
  const isAsked = within(part);
  const topics = topicsTold(draft);
  const questions = seen(draft, 'questions');
  const business = otherBusiness(draft);
  const cues = cuesAsked(draft, isAsked, topics, business);
  const asks = hasQuestionWord(draft.tokens);
  const subjects = subjectsAsked(draft, part, business);
  // "Used up the 12 visits on his referral. Can we keep billing": what is asked stands behind what it is about.
  const told = subjects.size > 0 ? subjects : new Set(business.map(({ value }) => value));
  const named = topicOf(asked(topics, isAsked), model);
  const apart = topicApart(draft, isAsked, subjects, model);
  const topic = named && apart?.over?.includes(named.id) ? apart : (named ?? apart);
  return {
    services: draft.mentions.length,
    typed: draft.mentions.filter(({ by }) => by === 'code').length,
    timed: draft.mentions.filter(({ minutes }) => minutes.length > 0).length,
    unitsClaimed: draft.mentions.length > 0 && draft.mentions.every((one) => isClaimed(one, model)),
    settled: draft.mentions.filter(({ open }) => open === null).length,
    counted: draft.mentions.some(({ spinalRegions }) => spinalRegions !== null),
    levelOpen: draft.mentions.some(({ open }) => open === 'visit-type'),
    modifiers: draft.modifiers.length,
    attested: seen(draft, 'attests').length > 0,
    modifierOnLine: draft.mentions.some(({ modifiersSaid }) => modifiersSaid.length > 0),
    modifierAsked: isModifierAsked(draft, isAsked),
    modifierFirst: draft.modifiers.some(({ from }) => from === 0),
    modifierLast: draft.modifiers.some(({ to }) => to === draft.tokens.length - 1 && hasMark(draft)),
    careSaid: seen(draft, 'circumstances').some(({ value }) => value.startsWith('care-')),
    denials: draft.denials.length,
    paidOtherwise: draft.unitsPaid !== null || draft.paidAs !== null,
    denied: draft.denied.length > 0,
    body: seen(draft, 'region').length + seen(draft, 'muscles').length > 0,
    safetyAsked: seen(draft, 'safety').length > 0,
    question:
      asks ||
      endsInConsent(draft) ||
      questions.some(
        (cue) => cue.value !== 'regions' && cue.value !== 'said-apart' && !isOfVisit(draft, cue),
      ),
    // A statement of services with the minutes of each.
    told: !asks && draft.mentions.every(({ minutes }) => minutes.length > 0),
    either: isEither(draft),
    joined: areJoined(draft, part, model),
    words: wordsBeside(draft),
    payer: draft.payer !== null,
    spent: draft.spentThisYear !== null,
    adjustedOnly: draft.mentions.length > 0 && draft.mentions.every((one) => isAdjusted(one, model)),
    planNamed: draft.payer !== null && !isKnown(draft.payer, 'national', model),
    stateOfPayer: seen(draft, 'states').length > 0 && isKnown(draft.payer, 'state', model),
    coverageKnown: isKnown(draft.payer, 'coverage', model),
    visitsKnown: isKnown(draft.payer, 'limits', model) && areVisitsOnly(told) && draft.named.length === 0,
    clinician: seen(draft, 'clinicians').length > 0,
    topic,
    topicNames: draft.mentions.length > 0 && draft.mentions.every((one) => topics.some(isNamedBy(one))),
    topicOnly: isTopicOnly(draft, topics, model),
    topicAlone: part !== null && topics.some(isAsked) && !draft.mentions.some(isAsked),
    ...nextDoorSignals(draft, model, isAsked, topic),
    person: draft.named.length > 0,
    whoOrWhere: asksWhoOrWhere(draft, part),
    somethingElse: asksSomethingElse(draft, part),
    product: isProductAsked(draft),
    equipment: isEquipmentSpokenOf(draft),
    ofOthers: draft.mentions.length > 0 && draft.mentions.every((one) => business.some(names(one))),
    foreignCode: draft.unknownCodes.some((code) => !/^9[78]/.test(code)),
    minutes: draft.durations.length > 0,
    times: draft.durations.length,
    minutesAsked: draft.durations.some(isAsked),
    courtesy: courtesyOf(draft),
    asks: (...wanted) => cues.size > 0 && wanted.some((cue) => cues.has(cue)),
    other: (...wanted) => subjects.size > 0 && wanted.some((subject) => subjects.has(subject)),
  };
}

/** An adjustment of the spine, or of a joint outside it. */
const isAdjusted = (mention: Mention, model: Model): boolean =>
  isAdjustment(mention, model) || mention.codes.every((code) => code === model.extraspinalCode);

/** "97164 every 10 visits ok": asks without a mark. */
const endsInConsent = ({ tokens }: Draft): boolean =>
  /^(ok|okay|allowed|permitted)$/.test(tokens.at(-1)?.text ?? '');

const hasMark = ({ tokens }: Draft): boolean => tokens.at(-1)?.text === '?';

const isClaimed = (mention: Mention, model: Model): boolean =>
  mention.unitsSaid !== null &&
  mention.minutes.length === 0 &&
  (isTimed(mention, model) || mention.unitsSaid > 1);

/** How many visits there are, and nothing that only the plan of one patient tells. */
const areVisitsOnly = (subjects: ReadonlySet<string>): boolean =>
  subjects.has('benefits/visits') &&
  [...subjects].every((one) => one === 'benefits' || /^benefits\/(visits|authorization)$/.test(one));

/** A service that only sounds like one inside the words of another field: "carpal tunnel release". */
function names({ by, from, to }: Mention): (other: Sighting) => boolean {
  return (other) =>
    by !== 'code' && kindOf(other.value) === 'elsewhere' && other.from < to && from < other.to;
}

/** "Maintenance care and medicare: billable or no": what sounds like a service is the name of the subject. */
const isNamedBy =
  ({ by, from, to }: Mention): ((topic: Sighting) => boolean) =>
  (topic) =>
    by !== 'code' && topic.from < to && from < topic.to;

function wordsBeside({ tokens, mentions }: Draft): number {
  let words = 0;
  for (let at = 0; at < tokens.length; at++)
    if (tokens[at]?.kind === 'word' && !mentions.some(({ from, to }) => from <= at && at < to)) words++;
  return words;
}
