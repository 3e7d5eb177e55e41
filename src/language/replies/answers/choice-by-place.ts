import { choices as fixed } from '../../../core/choices.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { settle } from '../../request/settle.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';

const places: Record<string, number> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  middle: 1,
  third: 2,
  '3rd': 2,
  last: -1,
};

/** "The second one", "last one": a choice of the question that was asked first, by its place. Minutes are none. */
export function choiceByPlace(
  { tokens }: Draft,
  { request, asks }: Conversation,
  { ruleSet }: Model,
): Request | null {
  const words = tokens.filter(
    (word) => word.kind !== 'sign' && !tells(word, 'beside-replies/choice-by-place'),
  );
  const [word, more] = words;
  const place = more === undefined ? places[word?.text ?? ''] : undefined;
  const [ask] = asks;
  if (place === undefined || ask === undefined || ask === 'minutes') return null;
  const open = request.openPhrases.find(({ phrase }) => ruleSet.ambiguous[phrase]?.ask === ask);
  const codes = open && request.services[open.service]?.codes;
  const choices = open
    ? (ruleSet.ambiguous[open.phrase]?.choices ?? []).filter(({ code }) => codes?.includes(code))
    : fixed[ask];
  const isMiddle = word?.text === 'middle' && choices.length !== 3;
  const choice = choices.at(place);
  return choice === undefined || isMiddle ? null : settle(request, ask, choice.label, ruleSet);
}
