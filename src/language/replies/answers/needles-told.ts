import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { countsNeedles } from '../../refine/needles/counts-needles.ts';
import { changeService } from '../../request/change-service.ts';
import type { Request } from '../../request.ts';
import { howOften } from '../../words/numbers/how-often.ts';
import { isShortNumber } from '../../words/numbers/is-short-number.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';

const often: Record<string, number> = { ...howOften, two: 2, three: 3 };

/** "New needles came in today" tells of a delivery. */
const tellsMore = (draft: Draft): boolean =>
  draft.tokens.some(
    (word, at) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/needles-told') &&
      !isShortNumber(word) &&
      !(word.text in often) &&
      !seen(draft, 'needles').some(({ from, to }) => from <= at && at < to),
  );

/** "New needles at 15", "no new needles": in how many further quarter hours of the acupuncture told before a needle was newly placed. */
export function needlesTold(draft: Draft, { request }: Conversation, { ruleSet }: Model): Request | null {
  const at = request.services.findIndex(({ codes }) => codes.some((code) => countsNeedles(code, ruleSet)));
  const isNone = seen(draft, 'needles', 'none').length > 0;
  if (at < 0 || !(isNone || seen(draft, 'needles', 'new').length > 0)) return null;
  if (draft.mentions.some(({ by }) => by === 'code') || tellsMore(draft)) return null;
  const number = draft.tokens.map(({ text }) => often[text]).find((times) => times !== undefined) ?? 1;
  const insertions = isNone ? 0 : number;
  return {
    ...request,
    services: changeService(request.services, at, (service) => ({ ...service, insertions })),
  };
}
