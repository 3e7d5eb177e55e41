import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import { changeService } from '../request/change-service.ts';
import type { Request } from '../request.ts';
import type { Conversation } from './reply.ts';
import { byNumber } from './settles-phrase.ts';

/** Words beside the number: "no, it was 3 muscles". */
const small = /^(no|it|was|were|actually|sorry|only|just|we|did|needled|in|total|all)$/;

const more = /^(more|extra|additional|further)$/;

/** "1–2 muscles": up to two were treated, to which "one more" is a third; "3 or more" stays what it is. */
const mostOf = (label: string): number => Number(/(\d{1,2})(?=\D*$)/.exec(label)?.[1] ?? 0);

/** "3 muscles" after needles in two, or "one more muscle": the code that the number of what was treated makes, where it was known before. */
export function countedAgain(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const [count, second] = draft.counts;
  if (!count || second || draft.mentions.length + draft.durations.length > 0) return null;
  const isOther = draft.tokens.some(
    ({ kind, text }, at) => kind !== 'sign' && !small.test(text) && !(count.from <= at && at < count.to),
  );
  if (isOther) return null;
  const isMore = draft.tokens.slice(count.from, count.to).some(({ text }) => more.test(text));
  for (const [at, { codes, open }] of request.services.entries()) {
    if (codes.length !== 1 || open !== null) continue;
    for (const [phrase, { choices }] of model.ruleSet.ambiguous.entries()) {
      const isOfNumber = choices.length > 1 && choices.every(({ label }) => /^\d.* [a-z]+$/.test(label));
      const before = choices.find((choice) => choice.code === codes[0]);
      if (!isOfNumber || !before) continue;
      const number = isMore ? mostOf(before.label) + count.number : count.number;
      const told = byNumber({ ...draft, counts: [{ ...count, number }] }, phrase, choices, model);
      const code = choices.find(({ label }) => label === told)?.code;
      if (code)
        return {
          ...request,
          services: changeService(request.services, at, (service) => ({ ...service, codes: [code] })),
        };
    }
  }
  return null;
}
