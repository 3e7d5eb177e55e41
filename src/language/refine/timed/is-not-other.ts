import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { standsBare } from '../../slots/codes/stands-bare.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Place } from '../described/free-numbers.ts';

/** So many words stand at most between a service and what is told of it: "te, no wait, 30 not 20". */
const FEW = 5;
const closing = /^([,.;!?)\n]|and|then|)$/;

/** "Te wait, 30 not 20": a number behind a service, told against another one, is its time; an age or a modifier is none. */
export function isNotOther(draft: Draft, { from, to, value }: Place, model: Model): boolean {
  const { tokens, mentions } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  const not = text(to) === ',' ? to + 1 : to;
  const other = text(not) === 'not' ? readNumber(tokens, not + 1) : null;
  if (!other || !closing.test(text(other.to)) || standsBare(String(value), model)) return false;
  if (/^(is|age|aged)$/.test(text(from - 1))) return false;
  return mentions.some((mention) => mention.to <= from && from - mention.to <= FEW);
}
