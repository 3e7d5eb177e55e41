import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { circumstancesSaid } from '../visit/circumstances-said.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

const asks = /^(was|were|is|are)$/;
const asksWhether = /^(included|counted|in there|in that|in it|on there|part of (it|that))( too)?( \?)?$/;

/**
 * "Was it group", "was the TE one on one?", "is it the same region": how the visit was is asked, which only who was there knows. Nothing
 * is told by it, so that no question attests anything; the visit stays as it stands.
 */
export function asksHowItWas(draft: Draft, { request }: Conversation): Request | null {
  const { tokens, mentions, durations, payer } = draft;
  const first = tokens.findIndex((word) => word.kind !== 'sign' && !tells(word, 'beside-replies/filling'));
  if (!asks.test(tokens[first]?.text ?? '') || durations.length > 0 || payer !== null) return null;
  if (isIncluded(draft, first)) return request.services.length > 0 ? request : null;
  const named = mentions.filter(({ by }) => by !== 'group');
  const isOfVisit =
    named.length > 0
      ? named.every((one) => one.from <= first + 2 && placeInVisit(one, request) >= 0)
      : tells(tokens[first + 1], 'beside-replies/asked-how');
  const isHow = circumstancesSaid(draft).some(([ask]) => ask !== 'discipline') && request.services.length > 0;
  const supposes = tokens.some(({ text }) => text === 'if' || text === 'then');
  return isOfVisit && isHow && !supposes ? request : null;
}

/** "Was gait included", "is the MT in there?": whether the visit has it, which the visit itself tells. */
const isIncluded = ({ tokens, mentions }: Draft, first: number): boolean =>
  mentions.length === 1 &&
  mentions.every(
    ({ from, to }) =>
      from <= first + 2 &&
      asksWhether.test(
        tokens
          .slice(to)
          .map(({ text }) => text)
          .join(' '),
      ),
  );
