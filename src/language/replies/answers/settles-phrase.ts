import { twinsOf } from '../../../core/rules/by-payer.ts';
import type { AskId } from '../../../core/visit.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { changeService } from '../../request/change-service.ts';
import { settle } from '../../request/settle.ts';
import type { Request } from '../../request.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { byNumber } from '../places/by-number.ts';
import type { Conversation } from '../reply.ts';
import { choicesMeant } from './choices-meant.ts';

/** A larger number beside a choice is no time. */
const MOST = 180;
/** "Mod", "est": fewer letters may begin anything. */
const SHORTENED = 3;

/**
 * Settles what an ambiguous phrase left open, by a choice in the asker's words: words of a label ("by machine"), words
 * that tell codes apart ("attended"), or a service among its codes ("manual traction"). "Unattended, Medicare" tells the payer as well,
 * and "attended 15 min" the time.
 */
export function settlesPhrase(draft: Draft, thread: Conversation, model: Model): Request | null {
  const { ruleSet } = model;
  const { asks } = thread;
  // "20 for the te, 15 for the mt" tells more than which of the codes it was.
  if (draft.mentions.filter(({ minutes }) => minutes.length > 0).length > 1) return null;
  const request: Request = {
    ...thread.request,
    payer: draft.payer ?? thread.request.payer,
    discipline: draft.discipline ?? thread.request.discipline,
  };
  for (const open of request.openPhrases) {
    const phrase = ruleSet.ambiguous[open.phrase];
    if (!phrase || !asks.includes(phrase.ask)) continue;
    const codes = new Set(request.services[open.service]?.codes);
    const choices = phrase.choices.filter(({ code }) => codes.has(code));
    const counted = byNumber(draft, open.phrase, choices, model);
    if (counted) {
      const settled = settle(request, phrase.ask, counted.label, ruleSet);
      const services = changeService(settled.services, open.service, (service) => ({
        ...service,
        ...(counted.number === null ? {} : { areas: counted.number }),
      }));
      return { ...settled, services };
    }
    const meant = choicesMeant(draft, choices);
    const [only] = meant;
    const part = inPart(draft, choices);
    if (part) return narrowed(request, open, part, phrase.ask, ruleSet);
    const told = [...new Set(meant.map(({ code }) => code))];
    if (only && told.length === 1)
      return withTime(settle(request, phrase.ask, only.label, ruleSet), open.service, draft);
    // "Unattended" goes out under either of two codes, as the payer has it.
    const twin =
      told.length === 2 && twinsOf(ruleSet).find((pair) => told.every((code) => pair.includes(code)));
    if (twin) return withTime(asTwin(request, open.service, twin), open.service, draft);
  }
  return null;
}

/** "PT", "moderate", "mod": the choices of which a part of the label was said, or its first letters, and no other word. */
function inPart<T extends { label: string }>({ tokens }: Draft, choices: readonly T[]): T[] | null {
  const told = tokens.filter(
    ({ kind, text }) =>
      kind !== 'sign' && !/^(it|its|was|a|the|level|complexity|complex|just|only)$/.test(text),
  );
  // "New pt" tells that the patient is new; "PT" alone is a profession.
  const words = told.filter(({ text }) => told.length === 1 || !/^(pt|pts|patient)$/.test(text));
  const isSaid = (label: string, said: string) =>
    label
      .toLowerCase()
      .split(/,\s*/)
      .some(
        (part) => part === said || (said.length >= SHORTENED && isOneWord(part) && part.startsWith(said)),
      );
  if (words.length === 0) return null;
  const fits = choices.filter(({ label }) => words.every(({ text }) => isSaid(label, text)));
  return fits.length > 0 && fits.length < choices.length ? fits : null;
}

const isOneWord = (part: string): boolean => /^[a-z-]+$/.test(part);

/** The service with fewer codes, still open; settled where one is left. */
function narrowed(
  request: Request,
  { service: at }: Request['openPhrases'][number],
  left: readonly { code: string; label: string }[],
  ask: AskId,
  ruleSet: Model['ruleSet'],
): Request {
  const [only, other] = left;
  if (only && !other) return settle(request, ask, only.label, ruleSet);
  const codes = left.map(({ code }) => code);
  return { ...request, services: changeService(request.services, at, (service) => ({ ...service, codes })) };
}

const asTwin = (request: Request, at: number, twin: readonly string[]): Request => ({
  ...request,
  services: changeService(request.services, at, (service) => ({
    ...service,
    codes: [...twin],
    open: 'attended',
  })),
  openPhrases: request.openPhrases.filter(({ service }) => service !== at),
});

/** "Attended 15 min", "machine, 10": the time that was told beside the choice, where none was known. */
function withTime(request: Request, at: number, { tokens, durations, mentions }: Draft): Request {
  const times = [...durations, ...mentions.map((one) => ({ minutes: one.minutes[0] }))].flatMap(
    ({ minutes }) => minutes ?? [],
  );
  const isNamed = (place: number) =>
    mentions.some(({ from, to, codes }) => codes.length > 0 && from <= place && place < to);
  const numbers = tokens.flatMap(({ kind, text }, place) =>
    kind === 'number' && !isNamed(place) ? [Number(text)] : [],
  );
  const [minutes, other] =
    times.length > 0
      ? [...new Set(times)]
      : numbers.filter((number) => number >= fewestMinutes.bare && number <= MOST);
  // "TE 25" tells the time of the one that was open anew.
  const isAnew = mentions.some((one) => one.minutes[0] === minutes && one.codes.length === 1);
  const isKnown = request.services[at]?.minutes !== null && !isAnew;
  if (minutes === undefined || other !== undefined || isKnown) return request;
  return {
    ...request,
    services: changeService(request.services, at, (service) => ({ ...service, minutes })),
  };
}
