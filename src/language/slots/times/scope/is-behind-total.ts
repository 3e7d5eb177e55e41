import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** "Total tx time: 45", "total of 50"; in "50 min total: 20 ther ex" the total is said of what stands before it. */
export function isBehindTotal(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  let before = from - 1;
  while (tells(tokens[before], 'time-words/of-total') && before > from - 5) before--;
  // "65 min one on one altogether: 40 ther ex".
  let last = before - 1;
  while (/^(one|on|1|to|-|direct|contact|treatment|in)$/.test(text(last)) && last > before - 7) last--;
  const isWord = /^(min|mins|minutes?|hours?|hrs?|')$/.test(text(last));
  const taken = tokens[before - 1]?.kind === 'number' || isWord;
  return tells(tokens[before], 'time-words/total') && (!taken || totalsNext(tokens, before));
}

/** "… total 54. 4 units or 3": what is asked behind tells no time. */
const asksUnits = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to).some(({ text }) => /^units?$/.test(text));

/** "Total should be 35", "total comes to 50". */
const links = /^(is|was|of|should|be|will|would|comes|came|to|makes|equals|adds|up|about|around)$/;
const FEW = 4;

/** "NMR 15 total 45": the sum stands behind its word, and ends what was told. */
export function totalsNext(tokens: readonly Token[], total: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "TA 15 total timed 53 minutes medicare".
  const behind = text(total + 1) === 'timed' ? total + 2 : total + 1;
  let from = /^[:=]$/.test(text(behind)) ? behind + 1 : behind;
  while (links.test(text(from)) && from < behind + FEW) from++;
  const isLinked = links.test(text(from - 1));
  const number = readNumber(tokens, from);
  if (number === null) return false;
  const unit = /^(min|mins|minutes?)$/.test(text(number.to)) ? number.to + 1 : number.to;
  // "Ther ex 16 total 54 min timed".
  const to = text(unit) === 'timed' ? unit + 1 : unit;
  return (
    (behind > total + 1 || isLinked || /^([,.;!?\n]|)$/.test(text(to))) &&
    (asksUnits(tokens, to) || !tokens.slice(to).some(({ kind }) => kind === 'number'))
  );
}
