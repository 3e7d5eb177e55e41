import type { AmbiguousPhrase } from '../../../core/rule-set/code-rule.ts';
import type { Service } from '../../../core/visit.ts';
import type { Count, Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { byNumber } from './by-number.ts';

/** Before a number alone: "only 2". */
const again = /^(no|actually|sorry|only|just|wait)$/;
const more = /^(more|extra|additional|further|another)$/;

/**
 * "3 muscles" after needles in two, "only 2", or "one more muscle": the code that the number of what was treated makes, where it was
 * known before. One more than "1–2", of which nobody said whether it was one or two, may be either code, and it is asked again.
 */
export function countedAgain(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const count = countSaid(draft, request);
  if (!count || draft.mentions.length + draft.durations.length > 0) return null;
  const isMore = draft.tokens.slice(count.from, count.to).some(({ text }) => more.test(text));
  for (const [at, service] of request.services.entries()) {
    if (service.codes.length !== 1 || service.open !== null) continue;
    for (const [phrase, asked] of model.ruleSet.ambiguous.entries()) {
      const before = isOfNumber(asked) ? asked.choices.find(({ code }) => code === service.codes[0]) : null;
      if (!before) continue;
      const numbers = isMore
        ? numbersBefore(service, before.label).map((one) => one + count.number)
        : [count.number];
      const codes = new Set(
        numbers.flatMap((number) => codeOf({ ...count, number }, draft, phrase, asked, model)),
      );
      if (codes.size === 0) continue;
      const [areas = 0, other] = numbers;
      const open = codes.size > 1 ? asked.ask : null;
      const counted: Service = {
        ...service,
        codes: [...codes],
        open,
        areas: other === undefined ? areas : null,
      };
      return {
        ...request,
        services: request.services.with(at, counted),
        openPhrases: open === null ? request.openPhrases : [...request.openPhrases, { service: at, phrase }],
      };
    }
  }
  return null;
}

/** The only number of the reply, where no other word tells of something else; without a noun it is of the only service. */
function countSaid(draft: Draft, { services }: Request): Count | null {
  const [told, second] = draft.counts;
  if (second) return null;
  const rest = draft.tokens.filter(
    (word, at) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/counted-again') &&
      !(told && told.from <= at && at < told.to),
  );
  if (told) return rest.length === 0 ? told : null;
  const number = readNumber(rest, 0);
  const isAgain = draft.tokens.some(({ text }) => again.test(text));
  const isAlone = number?.to === rest.length && isAgain && services.length === 1;
  return isAlone ? { from: 0, to: 0, number: number.value, noun: 'muscles' } : null;
}

const isOfNumber = ({ choices }: AmbiguousPhrase): boolean =>
  choices.length > 1 && choices.every(({ label }) => /^\d.* [a-z]+$/.test(label));

/** How many there were: as they were counted, else any number of "1–2 muscles". */
function numbersBefore({ areas }: Service, label: string): number[] {
  if (areas != null) return [areas];
  const [least = 0, most = least] = (label.match(/\d{1,2}/g) ?? []).map(Number);
  return Array.from({ length: most - least + 1 }, (_, at) => least + at);
}

function codeOf(
  count: Count,
  draft: Draft,
  phrase: number,
  { choices }: AmbiguousPhrase,
  model: Model,
): string[] {
  const told = byNumber({ ...draft, counts: [count] }, phrase, choices, model);
  return told === undefined ? [] : [told.code];
}
