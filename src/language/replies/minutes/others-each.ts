import type { Service } from '../../../core/visit.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

const others = /^(other|others|rest|remaining)$/;
const each = /^(each|apiece|ea|both|all)$/;

/**
 * "TE 20, the others 10": the minutes of one service, and those of each of the others that count by time. "The rest 10" may be what is
 * left of a time, unless "each" is said.
 *
 * @example 'te 20 and the others 10' after 'te nmr mt' // 97110 20, 97112 10, 97140 10
 */
export function othersEach(draft: Draft, { request }: Conversation, { ruleSet }: Model): Request | null {
  const { tokens } = draft;
  const at = tokens.findIndex(({ text }) => others.test(text));
  const isEach = tokens.some(({ text }) => each.test(text));
  if (at < 0 || (!isEach && !/^others?$/.test(tokens[at]?.text ?? ''))) return null;
  const [named, more] = draft.mentions.filter(({ codes, to }) => codes.length > 0 && to <= at);
  const place = named && !more ? placeInVisit(named, request) : -1;
  const own = named?.minutes.reduce((sum, minutes) => sum + minutes, 0) ?? 0;
  let begin = at + 1;
  while (
    tells(tokens[begin], 'beside-replies/minutes-of-each') ||
    /^(two|ones|got|was|were)$/.test(tokens[begin]?.text ?? '')
  )
    begin += 1;
  const number = readNumber(tokens, begin);
  if (place < 0 || own < 1 || !number || !Number.isInteger(number.value)) return null;
  const isTimed = ({ codes }: Service) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
  return {
    ...request,
    services: request.services.map((service, index) => {
      if (index === place) return { ...service, minutes: own };
      return isTimed(service) ? { ...service, minutes: number.value } : service;
    }),
  };
}
