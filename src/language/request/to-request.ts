import { gather } from '../../core/gather.ts';
import type { Service } from '../../core/visit.ts';
import { type Draft, type Mention, seen } from '../draft.ts';
import { subjectOf } from '../intents/other-business/subject-of.ts';
import type { IntentRead } from '../intents/recognize-intent.ts';
import type { Model } from '../model.ts';
import { payersBeside } from '../refine/payers/payers-beside.ts';
import { planNamed } from '../refine/payers/plan-named.ts';
import type { Request } from '../request.ts';
import { attested } from './attested.ts';
import { attestsAsked } from './attests-asked.ts';
import { circumstancesOf } from './circumstances-of.ts';
import { fittingFirst } from './fitting-first.ts';
import { listedBeside } from './listed-beside.ts';
import { modifiersLeftOff } from './modifiers-left-off.ts';

/** Puts what was read into a Request: services and circumstances, without any word of the asker. */
export function toRequest(draft: Draft, { intent, sure, topic }: IntentRead, model: Model): Request {
  const named = draft.mentions.length > 0;
  const { regionOfTherapy, timeOfServices, care } = circumstancesOf(draft, model);
  const request: Request = {
    intent,
    sure,
    services: draft.mentions.map(toService),
    payer: draft.payer,
    discipline: draft.discipline,
    dateOfService: draft.date,
    // Without services the timed minutes are what is counted: "60 min of treatment, 38 timed".
    totalMinutes: named ? draft.totalMinutes : (draft.timedMinutes ?? draft.totalMinutes),
    regionOfTherapy,
    timeOfServices,
    care,
    attested: isAllByAssistant(draft) ? { assistant: 'yes', ...attested(draft) } : attested(draft),
    modifiers: [...new Set([...draft.modifiers.map(({ code }) => code), ...attestsAsked(draft, model)])],
    corrections: draft.corrections,
    unknownCodes: [...new Set(draft.unknownCodes)],
    nextDoor: intent === 'out-of-scope' ? subjectOf(draft, model) : draft.nextDoor,
    openPhrases: openPhrasesOf(draft),
  };
  // What may be absent comes one after another: spreads would give each request a hidden class of its own.
  if (named && draft.timedMinutes !== null) request.timedMinutes = draft.timedMinutes;
  if (named && draft.nextDoor !== null && listedBeside(draft)) request.nextDoorGiven = true;
  if (draft.spentThisYear !== null) request.spentThisYear = draft.spentThisYear;
  if (draft.denials.length > 0) request.denials = draft.denials;
  if (draft.unitsPaid !== null && named) request.unitsPaid = draft.unitsPaid.paid;
  if (draft.paidAs !== null) request.paidAs = draft.paidAs;
  const leftOff = [...new Set(modifiersLeftOff(draft).map(({ code }) => code))];
  if (leftOff.length > 0) request.leftOff = leftOff;
  if (intent === 'check-pair' && isAskedAgainst(draft)) request.askedAgainst = true;
  if (topic !== undefined) request.topic = topic;
  if (intent === 'compare-codes') request.services = fittingFirst(request.services, draft);
  const otherPayers = payersBeside(draft);
  if (otherPayers.length > 0) request.otherPayers = otherPayers;
  const plan = planNamed(draft);
  if (plan) request.plan = plan.value;
  const [state] = seen(draft, 'states');
  if (state) request.state = state.value;
  const isOneClaim = intent === 'code-visit' || intent === 'count-units' || intent === 'check-pair';
  return draft.several !== null && isOneClaim ? ofSeveral(request, draft.several) : request;
}

/** "Do they bundle", and not "can I unbundle them". */
const isAskedAgainst = (draft: Draft): boolean =>
  seen(draft, 'bundling', 'against').length + seen(draft, 'questions', 'inside').length > 0 &&
  seen(draft, 'bundling', 'for').length === 0;

/** Of visits that are no one claim no service is told, so that nothing is added up over them. */
const ofSeveral = (request: Request, several: 'days' | 'patients'): Request => ({
  ...request,
  // Pairs are compared within one claim.
  intent: request.intent === 'check-pair' ? 'code-visit' : request.intent,
  several,
  services: [],
  openPhrases: [],
  totalMinutes: null,
});

const conditional = /^(if|when|whether|unless|can|may|could)$/;

/** "PTA all session, 97110": without minutes the assistant's word stands for every line; "if the PTA helps" is none. */
function isAllByAssistant({ mentions, tokens }: Draft): boolean {
  const all = mentions.every(({ giver, minutes }) => giver === 'assistant' && minutes.length === 0);
  return mentions.length > 0 && all && !tokens.some(({ text }) => conditional.test(text));
}

/** @returns a mention as the core knows it: bouts added up, without its place in the message */
export function toService(mention: Mention): Service {
  const { codes, open, contact, spinalRegions, regions, assistantMinutes, unitsSaid, modifiersSaid } =
    mention;
  const minutes = mention.minutes.length > 0 ? mention.minutes.reduce((sum, each) => sum + each, 0) : null;
  const { giver, togetherMinutes } = mention;
  const notCounted = giver === 'assistant' && assistantMinutes === null;
  const service: Service = {
    codes,
    goal: null,
    open,
    minutes,
    contact,
    spinalRegions,
    regions,
    assistantMinutes,
    unitsSaid,
    modifiersSaid,
  };
  if (mention.factors !== undefined) service.factors = mention.factors;
  if (mention.areas !== undefined) service.areas = mention.areas;
  if (mention.insertions !== undefined) service.insertions = mention.insertions;
  if (mention.unreported) service.unreported = true;
  if (mention.discipline !== undefined) service.discipline = mention.discipline;
  if (mention.minutesBetween !== undefined) service.minutesBetween = mention.minutesBetween;
  if (togetherMinutes !== null) service.togetherMinutes = togetherMinutes;
  if (giver === 'aide' || giver === 'student' || giver === 'either' || notCounted) service.givenBy = giver;
  return service;
}

/** @returns the services whose ambiguous phrase still asks its question */
export function openPhrasesOf({ mentions }: Pick<Draft, 'mentions'>): Request['openPhrases'] {
  return gather(mentions, ({ open, phrase, usual }, service) =>
    open !== null && phrase !== null
      ? [usual === null ? { service, phrase } : { service, phrase, usual }]
      : [],
  );
}
