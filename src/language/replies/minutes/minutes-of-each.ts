import type { Service } from '../../../core/visit.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

const ofEach = /^(each|apiece|ea|both|everything|all)$/;

/** "15 each", "20 for both": the minutes of every service of the visit that counts by time. */
export function minutesOfEach(
  { tokens, mentions }: Draft,
  { request }: Conversation,
  { ruleSet }: Model,
): Request | null {
  if (!tokens.some(({ text }) => ofEach.test(text))) return null;
  // "TE and NMR both 15": of those that are named.
  const named = mentions.map((mention) => placeInVisit(mention, request));
  if (named.includes(-1) || named.length === 1) return null;
  // "15 min each, 30 total": what they come to together is told again.
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isTotal = comma > 0 && tokens.slice(comma).some(({ text }) => /^(total|all|altogether)$/.test(text));
  const words = tokens
    .slice(0, isTotal ? comma : tokens.length)
    .filter(
      (word, at) =>
        word.kind !== 'sign' &&
        !tells(word, 'beside-replies/minutes-of-each') &&
        !ofEach.test(word.text) &&
        !mentions.some(({ from, to }) => from <= at && at < to),
    );
  const number = readNumber(words, 0);
  if (!number || number.to !== words.length || !Number.isInteger(number.value)) return null;
  const isTimed = ({ codes }: Service) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
  const timed = request.services.filter(isTimed).length;
  const areBoth = tokens.some(({ text }) => text === 'both');
  if (timed < 2 || (areBoth && timed > 2 && named.length !== 2)) return null;
  return {
    ...request,
    services: request.services.map((service, at) =>
      isTimed(service) && (named.length === 0 || named.includes(at))
        ? { ...service, minutes: number.value }
        : service,
    ),
  };
}
