import { twinsOf } from '../../core/rules/by-payer.ts';
import type { AskId } from '../../core/visit.ts';
import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { changeService } from '../request/change-service.ts';
import { settle } from '../request/settle.ts';
import type { Request } from '../request.ts';
import { stem } from '../words/stem.ts';
import { isAddition } from './adds.ts';
import { byNumber } from './by-number.ts';
import type { Conversation } from './reply.ts';

/**
 * Settles what an ambiguous phrase left open, by a choice in the asker's words: words of a label ("by machine"), words
 * that tell codes apart ("attended"), or a service among its codes ("manual traction"). "Unattended, Medicare" tells the payer as well.
 */
export function settlesPhrase(draft: Draft, thread: Conversation, model: Model): Request | null {
  const { ruleSet } = model;
  const { asks } = thread;
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
    const meant = choices.filter(({ code, label }) =>
      isMeant(
        draft,
        code,
        label,
        choices.map((choice) => choice.label),
      ),
    );
    const [only] = meant;
    const part = inPart(draft, choices);
    if (part) return narrowed(request, open, part, phrase.ask, ruleSet);
    const told = [...new Set(meant.map(({ code }) => code))];
    if (only && told.length === 1) return settle(request, phrase.ask, only.label, ruleSet);
    // "Unattended" goes out under either of two codes, as the payer has it.
    const twin =
      told.length === 2 && twinsOf(ruleSet).find((pair) => told.every((code) => pair.includes(code)));
    if (twin) return asTwin(request, open.service, twin);
  }
  return null;
}

/** "PT", "moderate": the choices of which a part of the label was said, and no other word. */
function inPart<T extends { label: string }>({ tokens }: Draft, choices: readonly T[]): T[] | null {
  const words = tokens.filter(
    ({ kind, text }) => kind !== 'sign' && !/^(it|its|was|a|the|level|complexity)$/.test(text),
  );
  const parts = (label: string) => label.toLowerCase().split(/,\s*/);
  if (words.length === 0 || !choices.every(({ label }) => label.includes(', '))) return null;
  const fits = choices.filter(({ label }) => words.every(({ text }) => parts(label).includes(text)));
  return fits.length > 0 && fits.length < choices.length ? fits : null;
}

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

function isMeant(draft: Draft, code: string, label: string, labels: readonly string[]): boolean {
  // "With te 20" adds a service that has a time of its own.
  const named = draft.mentions.some(
    ({ codes, minutes }) =>
      codes.length === 1 && codes[0] === code && !(minutes.length > 0 && isAddition(draft)),
  );
  const told = draft.sightings.some(({ slot, value }) => slot === 'tell-apart' && value === code);
  const others = labels.filter((other) => other !== label).flatMap(stems);
  // "Medicare" names the payer, though it stands in a label.
  const isPayer = (at: number) => seen(draft, 'payers').some(({ from, to }) => from <= at && at < to);
  const words = new Set(draft.tokens.filter((_, at) => !isPayer(at)).map((token) => token.stem));
  const worded = stems(label).some((word) => words.has(word) && !others.includes(word));
  return named || ((told || worded) && draft.mentions.every(({ codes }) => codes.length > 1));
}

function stems(label: string): string[] {
  return (label.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(stem);
}
