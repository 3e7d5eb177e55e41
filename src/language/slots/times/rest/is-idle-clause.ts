import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { closesAt } from './closes-at.ts';

const ends = /^([,;\n.()?!]|and|then|but|plus|except)$/;
/** Between the words that open a clause and what was done in it. */
const small =
  /^(he|she|they|we|i|pt|patient|then|was|were|just|only|also|another|for|about|had|to|a|the|some)$/;
/** What was done meanwhile was work: "chatting during te 20 min". */
const meanwhile = /^(during|while|through|thru|doing|practice|exercises?|training|te|on)$/;
const joint = /^[/,+&]$/;
/** So many words of a clause are looked at. */
const NEAR = 8;

/**
 * Whether the clause of a time tells of nothing but waiting, talk or a pause: "waited for the table 9:30-9:40", "rest / water 9:30-9:40",
 * "2:00 waited til 2:15".
 *
 * @param from the first token of the time
 * @param to the token behind it
 */
export function isIdleClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.slice(from, to).some((token) => tells(token, 'rest/idle-opens'))) return true;
  let begin = from;
  while (begin > 0 && from - begin < NEAR && !ends.test(tokens[begin - 1]?.text ?? '')) begin--;
  const words = tokens.slice(begin, from);
  if (words.some(({ text }) => meanwhile.test(text))) return false;
  const first = words.find(({ text }) => !small.test(text));
  if (tells(first, 'rest/idle-opens') || isTalk(words, first) || isCall(words, first)) return true;
  // "First 5 minutes we only chatted"; in "te 30 waited 5 min for the table" the time is that of the TE.
  const behind = tokens.slice(to, to + NEAR).find(({ text }) => !small.test(text));
  const isFirst = words.every(({ text }) => small.test(text) || /^(first|last|other|initial)$/.test(text));
  if (isFirst && tells(behind, 'rest/idle-opens') && !ends.test(tokens[to]?.text ?? '')) return true;
  return closesAt(tokens, to) && isPause(tokens, from);
}

/** "Had to take a call till 9:24". */
const isCall = (words: readonly Token[], first: Token | undefined): boolean =>
  first !== undefined &&
  /^(take|took|taking|answer|answered)$/.test(first.text) &&
  words
    .slice(words.indexOf(first) + 1, words.indexOf(first) + 5)
    .some(({ text }) => /^(call|phone)$/.test(text));

/** "Talked about her grandkids"; "talked her through the stairs" is teaching. */
const isTalk = (words: readonly Token[], first: Token | undefined): boolean =>
  first !== undefined &&
  /^(talked|talking|told|telling)$/.test(first.text) &&
  words
    .slice(words.indexOf(first) + 1, words.indexOf(first) + 3)
    .some(({ text }) => /^(about|abt)$/.test(text)) &&
  !words.some((word) => tells(word, 'rest/taught'));

/** Pauses in a row, and nothing else back to where the telling begins anew. */
function isPause(tokens: readonly Token[], from: number): boolean {
  // "Bathroom break, 2:30-2:41": behind a sign a new part begins.
  if (!tells(tokens[tokens[from - 1]?.text === ':' ? from - 2 : from - 1], 'rest/pauses')) return false;
  let at = from - 1;
  let pauses = 0;
  for (; at >= 0; at--) {
    if (tells(tokens[at], 'rest/pauses')) pauses++;
    else if (!joint.test(tokens[at]?.text ?? '') && tokens[at]?.text !== ':') break;
  }
  const opens = at < 0 || /^[\n.;(]$/.test(tokens[at]?.text ?? '');
  return pauses > 1 && (opens || joint.test(tokens[at + 1]?.text ?? ''));
}
