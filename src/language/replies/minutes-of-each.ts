import type { Service } from '../../core/visit.ts';
import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Request } from '../request.ts';
import { readNumber } from '../words/number-words.ts';

const ofEach = /^(each|apiece|ea|both)$/;
const small = /^(min|mins|minutes?|m|it|was|were|they|for|of|about|all|the|them|no|sorry|make|so)$/;

/** "15 each", "20 for both": the minutes of every service of the visit that counts by time. */
export function minutesOfEach({ tokens }: Draft, request: Request, { ruleSet }: Model): Request | null {
  if (!tokens.some(({ text }) => ofEach.test(text))) return null;
  const words = tokens.filter(({ kind, text }) => kind !== 'sign' && !small.test(text) && !ofEach.test(text));
  const number = readNumber(words, 0);
  if (!number || number.to !== words.length || !Number.isInteger(number.value)) return null;
  const isTimed = ({ codes }: Service) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
  if (request.services.filter(isTimed).length < 2) return null;
  return {
    ...request,
    services: request.services.map((service) =>
      isTimed(service) ? { ...service, minutes: number.value } : service,
    ),
  };
}
