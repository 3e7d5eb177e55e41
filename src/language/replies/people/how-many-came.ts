import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { settleValue } from '../../request/settle.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import { isAsked } from '../meant/is-asked.ts';
import type { Conversation } from '../reply.ts';

/**
 * "Actually only 2 showed up", "it was just 1", "there were 4": how many were in the group that the visit tells of. Two and more are
 * a group as before; one alone was treated by themselves.
 */
export function howManyCame(draft: Draft, { request }: Conversation, { ruleSet }: Model): Request | null {
  const { tokens, mentions, durations } = draft;
  const isGroup = request.services.some(
    ({ codes, contact }) =>
      contact === 'group' ||
      (codes.length === 1 && codes.some((code) => ruleSet.codes[code]?.contact === 'group')),
  );
  if (!isGroup || mentions.length + durations.length > 0 || isAsked(draft)) return null;
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const left = words.filter(
    (word) => !tells(word, 'beside-replies/how-many-came') && !tells(word, 'beside-replies/behind-people'),
  );
  const number = readNumber(left, 0);
  const isPeople = words.some((word) => tells(word, 'beside-replies/of-people'));
  if (!number || number.to !== left.length || !Number.isInteger(number.value) || !isPeople) return null;
  return number.value > 1 ? request : settleValue(request, 'group', 'one-on-one', ruleSet);
}
