import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isTimed } from '../../refine/given/minutes/pair-minutes.ts';
import { payersBeside } from '../../refine/payers/payers-beside.ts';
import { regionOfTherapy } from '../../request/region-of-therapy.ts';
import { areVisitsOnly } from '../asked/are-visits-only.ts';
import { codeOfItAsked } from '../asked/code-of-it-asked.ts';
import { isModifierAsked } from '../asked/is-modifier-asked.ts';
import { isModifierLast } from '../asked/is-modifier-last.ts';
import { isPutAsQuestion } from '../asked/is-put-as-question.ts';
import { isTimesAsked } from '../asked/is-times-asked.ts';
import { areJoined, isEither, isOnCondition } from '../asked/put-together.ts';
import { questionPart, type Span } from '../asked/question-part.ts';
import { wordsBeside } from '../asked/words-beside.ts';
import { asksSomethingElse } from '../other-business/asks-something-else.ts';
import { asksWhoOrWhere } from '../other-business/asks-who-or-where.ts';
import { courtesyOf } from '../other-business/courtesy-of.ts';
import { isInTopic, isNextDoorAsked, isProduct } from '../other-business/next-door-asked.ts';
import { isEquipmentSpokenOf, isProductAsked } from '../other-business/product-asked.ts';
import { kindOf } from '../other-business/subject-of.ts';
import { areBeforeWhat } from '../topics/are-before-what.ts';
import { isTopicOnly } from '../topics/is-topic-only.ts';
import { isKnown } from '../topics/payers-known.ts';
import { isAdjusted } from './is-adjusted.ts';
import { LookedAt } from './looked-at.ts';
import { type Looks, onDemand } from './on-demand.ts';
import type { Signals } from './signals.ts';

/**
 * @param part the sentence that asks, where that is known already
 * @returns what the rules look at in a draft
 */
export function signalsOf(
  draft: Draft,
  model: Model,
  part: Span | null = questionPart(draft.tokens),
): Signals {
  return signals(new LookedAt(draft, model, part));
}

const looks: Looks<LookedAt, Signals> = {
  services: ({ draft }) => draft.mentions.length,
  typed: ({ draft }) => draft.mentions.filter(({ by }) => by === 'code').length,
  timed: ({ draft }) => draft.mentions.filter(({ minutes }) => minutes.length > 0).length,
  unitsClaimed: ({ draft, model }) =>
    draft.mentions.length > 0 && draft.mentions.every((one) => isClaimed(one, model)),
  timesAsked: ({ draft }) => isTimesAsked(draft),
  settled: ({ draft }) => draft.mentions.filter(({ open }) => open === null).length,
  counted: ({ draft }) => draft.mentions.some(({ spinalRegions }) => spinalRegions !== null),
  levelOpen: ({ draft }) => draft.mentions.some(({ open }) => open === 'visit-type'),
  modifiers: ({ draft }) => draft.modifiers.length,
  attested: ({ draft }) => seen(draft, 'attests').length > 0,
  modifierOnLine: ({ draft }) => draft.mentions.some(({ modifiersSaid }) => modifiersSaid.length > 0),
  modifierAsked: ({ draft, isAsked }) => isModifierAsked(draft, isAsked),
  modifierFirst: ({ draft }) => draft.modifiers.some(({ from }) => from === 0),
  modifierLast: ({ draft }) => isModifierLast(draft),
  careSaid: ({ draft }) => seen(draft, 'circumstances').some(({ value }) => value.startsWith('care-')),
  denials: ({ draft }) => draft.denials.length,
  paidOtherwise: ({ draft }) => draft.unitsPaid !== null || draft.paidAs !== null,
  denied: ({ draft }) => draft.denied.length > 0,
  putRight: ({ draft }) => draft.putRight,
  codeOfTold: ({ draft, part, model }) => {
    const asked = codeOfItAsked(draft.tokens, part);
    return (
      asked !== null &&
      draft.mentions.length > 0 &&
      draft.mentions.every((one) => one.to <= asked && !isTimed(one, model))
    );
  },
  adjusted: ({ draft }) => draft.tokens.some(({ text }) => text === 'adjusted'),
  body: ({ draft }) => seen(draft, 'region').length + seen(draft, 'muscles').length > 0,
  // "Occiput, C2, T4", as it stands on a slip.
  segments: ({ draft }) => draft.tokens.some(({ text }) => /^([ct][1-9]|t1[0-2]|l[1-5])$/.test(text)),
  safetyAsked: ({ draft }) => seen(draft, 'safety').length > 0,
  question: ({ draft, asks }) => asks || isPutAsQuestion(draft),
  // A statement of services with the minutes of each.
  told: ({ draft, asks }) => !asks && draft.mentions.every(({ minutes }) => minutes.length > 0),
  either: ({ draft }) => isEither(draft),
  joined: ({ draft, part }) => areJoined(draft, part),
  onCondition: ({ draft }) => isOnCondition(draft),
  regionCompared: ({ draft, model }) =>
    seen(draft, 'circumstances').some(({ value }) => value.startsWith('region-')) ||
    regionOfTherapy(draft, model) !== null,
  words: ({ draft }) => wordsBeside(draft),
  payer: ({ draft }) => draft.payer !== null,
  payersBeside: ({ draft }) => payersBeside(draft).length > 0,
  spent: ({ draft }) => draft.spentThisYear !== null,
  adjustedOnly: ({ draft, model }) =>
    draft.mentions.length > 0 && draft.mentions.every((one) => isAdjusted(one, model)),
  planNamed: ({ draft, model }) => draft.payer !== null && !isKnown(draft.payer, 'national', model),
  stateOfPayer: ({ draft, model }) =>
    seen(draft, 'states').length > 0 && isKnown(draft.payer, 'state', model),
  coverageKnown: ({ draft, model }) => isKnown(draft.payer, 'coverage', model),
  visitsKnown: ({ draft, model, told }) =>
    isKnown(draft.payer, 'limits', model) && areVisitsOnly(told) && draft.named.length === 0,
  clinician: ({ draft }) => seen(draft, 'clinicians').length > 0,
  topic: ({ topic }) => topic,
  topicNames: ({ draft, topics }) =>
    draft.mentions.length > 0 && draft.mentions.every((one) => topics.some(isNamedBy(one))),
  topicOnly: ({ draft, topics, model }) => isTopicOnly(draft, topics, model),
  topicBefore: ({ draft, topics }) => topics.length > 0 && areBeforeWhat(draft, topics),
  topicAlone: ({ draft, part, topics, isAsked }) =>
    part !== null && topics.some(isAsked) && !draft.mentions.some(isAsked),
  nextDoor: ({ draft, topic }) => draft.nextDoor !== null && !isInTopic(draft, topic),
  nextDoorAsked: ({ draft, isAsked }) => isNextDoorAsked(draft, isAsked),
  nextDoorCode: ({ draft }) => draft.strangers.length > draft.unknownCodes.length,
  toldApart: ({ draft, model }) => seen(draft, 'tell-apart').length > 0 && isProduct(draft, model),
  person: ({ draft }) => draft.named.length > 0,
  whoOrWhere: ({ draft, part }) => asksWhoOrWhere(draft, part),
  somethingElse: ({ draft, part }) => asksSomethingElse(draft, part),
  product: ({ draft }) => isProductAsked(draft),
  equipment: ({ draft }) => isEquipmentSpokenOf(draft),
  ofOthers: ({ draft, business }) =>
    draft.mentions.length > 0 && draft.mentions.every((one) => business.some(names(one))),
  foreignCode: ({ draft }) => draft.unknownCodes.some((code) => !/^9[78]/.test(code)),
  minutes: ({ draft }) => draft.durations.length > 0,
  times: ({ draft }) => draft.durations.length,
  minutesAsked: ({ draft, isAsked }) => draft.durations.some(isAsked),
  courtesy: ({ draft }) => courtesyOf(draft),
  asks:
    ({ cues }) =>
    (...wanted) =>
      cues.size > 0 && wanted.some((cue) => cues.has(cue)),
  other:
    ({ subjects }) =>
    (...wanted) =>
      subjects.size > 0 && wanted.some((subject) => subjects.has(subject)),
};

const signals = onDemand(looks);

const isClaimed = (mention: Mention, model: Model): boolean =>
  mention.unitsSaid !== null &&
  mention.minutes.length === 0 &&
  (isTimed(mention, model) || mention.unitsSaid > 1);

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
