import type { Service } from '../../../core/visit.ts';
import { type Draft, seen, type Who } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { isAtWork } from '../../refine/people/givers/at-work.ts';
import { giversOf } from '../../refine/people/givers/givers.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';
import type { Told } from './giver-told.ts';
import { giversOfEach, profession } from './givers-of-each.ts';
import { shareOfAssistant } from './share-of-assistant.ts';

/**
 * Says who gave the therapy of the visit, or which minutes of it: "what if the assistant did it", "the tech ran it", "it was
 * the PTA", "the PTA did 10 of it", "no, the therapist did it". Of one service where that is named; an adjustment is never
 * an assistant's.
 */
export function whoGave(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const giver = giverTold(draft) ?? asker(draft, request) ?? profession(draft);
  const shared = giver === null ? shareOfAssistant(draft) : null;
  const told = giver ?? shared;
  if (told === null || draft.durations.length > 1) return null;
  const places = placesGiven(draft, request, model);
  if (places.length === 0) return null;
  const isHalf = shared === null && draft.tokens.some(({ text }) => text === 'half');
  const whole = wholeOf(request, places);
  const half = isHalf && whole !== null ? Math.floor(whole / 2) : null;
  const part = shared ? shared.minutesOf(whole) : (half ?? partTold(draft, told));
  // Of several services nobody said which the assistant's part was of: it is asked.
  const isOpen = places.length > 1 && (shared !== null || part !== null || isHalf);
  if (isOpen && told.who !== 'assistant') return null;
  const each = giversOfEach(draft, request);
  const services = request.services.flatMap((service, at) =>
    each?.has(at)
      ? givenBy(service, each.get(at) ?? 'therapist', null)
      : places.includes(at)
        ? givenBy(service, isOpen ? 'either' : told.who, isOpen ? null : part)
        : [service],
  );
  const { assistant: _, ...attested } = request.attested;
  const isUncounted = services.some(({ givenBy }) => givenBy === 'assistant');
  return {
    ...request,
    services,
    // A phrase keeps its service where a part of one before it became a line of its own.
    openPhrases: request.openPhrases.map((open) => ({
      ...open,
      service: services.findIndex((one) => one.codes === request.services[open.service]?.codes),
    })),
    attested: isUncounted ? { ...attested, assistant: 'yes' } : attested,
    payer: draft.payer ?? request.payer,
    discipline: draft.discipline ?? request.discipline,
  };
}

/** The last who is told of as giving the therapy. */
function giverTold(draft: Draft): Told | null {
  const { tokens } = draft;
  const named = (slot: Who): Told[] =>
    seen(draft, 'clinicians', slot).map(({ from, to }) => ({ from, to, who: slot }));
  const all: Told[] = [
    ...giversOf(draft),
    ...named('aide'),
    ...named('student'),
    ...named('therapist'),
  ].filter(
    ({ to }) =>
      !isSetUp(tokens, to) &&
      (!tells(tokens[to], 'at-work/not-here') || tells(tokens[to + 1], 'at-work/gives')),
  );
  const alone = all.filter(({ from, to }) =>
    tokens.every(
      (word, at) =>
        word.kind === 'sign' || (from <= at && at < to) || tells(word, 'beside-replies/giver-told'),
    ),
  );
  return (
    [...all.filter((one) => one.who === 'together' || one.who === 'either' || isAtWork(draft, one)), ...alone]
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .at(-1) ?? null
  );
}

/** "No, I did it": who writes treated, where a helper or an assistant was named before. */
function asker({ tokens }: Draft, { services }: Request): Told | null {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const at = tokens.findIndex(({ text }) => /^(i|me|myself)$/.test(text));
  const isOnly = words.every(
    (word) => tells(word, 'beside-replies/giver-told') || /^(i|me|myself|did|gave|treated)$/.test(word.text),
  );
  const isNamed = services.some(({ givenBy, assistantMinutes }) => givenBy || assistantMinutes);
  return at >= 0 && isOnly && isNamed ? { from: at, to: at + 1, who: 'therapist' } : null;
}

/** "Tech set up": before the therapy, and no part of it. */
const isSetUp = (tokens: Draft['tokens'], at: number): boolean => {
  const set = tokens[at]?.text === 'did' ? at + 1 : at;
  return /^(set|setup)$/.test(tokens[set]?.text ?? '') && /^(up|the|)$/.test(tokens[set + 1]?.text ?? '');
};

/** The services of the visit that the reply is about: those it names, else all but adjustments. */
function placesGiven({ mentions }: Draft, request: Request, model: Model): number[] {
  const named = mentions.map((mention) => placeInVisit(mention, request));
  if (named.includes(-1)) return [];
  if (named.length > 0) return named;
  return request.services.flatMap((service, at) => (isAdjustment(service, model) ? [] : [at]));
}

/** "10 of it", "the last 10 minutes", "did 10": the minutes of the part, or null where all of it was. */
function partTold({ tokens, durations }: Draft, { to }: Told): number | null {
  const [time] = durations;
  if (time) return time.minutes;
  for (const at of [to, to + 1, to + 2, to + 3]) {
    const number = readNumber(tokens, at);
    // "The tech set up room 2", "did this one": only "10 of it" is a part of the time.
    const isOfIt = tokens[number?.to ?? 0]?.text === 'of' || number?.to === tokens.length;
    const isSmall = /^(room|this|that|the)$/.test(tokens[at - 1]?.text ?? '');
    if (number && isOfIt && !isSmall && number.value >= 1) return Math.floor(number.value);
  }
  return null;
}

/** The service as given by somebody, or its two parts: an aide's or a student's minutes are none of the therapist's. */
function givenBy(before: Service, who: Who, part: number | null): Service[] {
  const { givenBy: _, togetherMinutes: __, ...service } = { ...before, assistantMinutes: null };
  const { minutes } = service;
  const isPart = part !== null && minutes !== null && part < minutes;
  const told = part !== null && minutes === null ? part : minutes;
  if (who === 'therapist') return [{ ...service, minutes: told }];
  if (who === 'together')
    return told === null ? [service] : [{ ...service, togetherMinutes: isPart ? part : told }];
  if (who === 'assistant')
    return told === null
      ? [{ ...service, givenBy: 'assistant' }]
      : [{ ...service, minutes: told, assistantMinutes: isPart ? part : told }];
  if (who === 'either' || !isPart) return [{ ...service, minutes: told, givenBy: who }];
  return [
    { ...service, minutes: minutes - part },
    { ...service, minutes: part, givenBy: who },
  ];
}

/** The minutes of the only service that is meant. */
const wholeOf = ({ services }: Request, [at, second]: readonly number[]): number | null =>
  at === undefined || second !== undefined ? null : (services[at]?.minutes ?? null);
