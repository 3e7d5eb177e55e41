import type { Span } from '../parts/spans.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** Words that tell an amount by another: "twice as long", "double that", "the same again". */
export interface Multiple extends Span {
  factor: number;
  /** They say so only where nothing follows: "te double", and not "double leg stance". */
  needsEnd: boolean;
  /** They say so only with a small word before the service: "double for te". */
  needsLink: boolean;
  /** They say so only with the other service behind them: "twice the mt". */
  needsOther: boolean;
}

const MOST = 4;

/** The multiple that begins at a token; null where none does. */
export const multipleAt = (tokens: readonly Token[], at: number): Multiple | null =>
  sameAt(tokens, at) ?? manyTimesAt(tokens, at);

/** "Same again", "the same amount", "just as long"; "at the same time" tells of no amount. */
function sameAt(tokens: readonly Token[], at: number): Multiple | null {
  const text = (place: number) => tokens[place]?.text ?? '';
  const isJust = tells(tokens[at], 'amounts/just');
  const asAt = isJust ? at + 1 : at;
  if (text(asAt) === 'as' && text(asAt + 1) !== 'many' && tells(tokens[asAt + 1], 'amounts/as-what')) {
    const isOfMultiple = /^(twice|times|x|half|double)$/.test(text(at - 1));
    return isOfMultiple
      ? null
      : { from: at, to: asAt + 2, factor: 1, needsEnd: true, needsLink: !isJust, needsOther: false };
  }
  // "Equally long".
  if (text(at) === 'equally' && text(at + 1) === 'long')
    return { from: at, to: at + 2, factor: 1, needsEnd: true, needsLink: false, needsOther: false };
  if (!tells(tokens[at], 'amounts/same')) return null;
  const the = text(at - 1) === 'the' ? at - 1 : at;
  if (/^(at|in|during)$/.test(text(the - 1))) return null;
  const isAmount = text(at + 1) === 'again' || tells(tokens[at + 1], 'amounts/amount');
  // "TA same time" may tell when.
  if (text(at + 1) === 'time' && the === at) return null;
  return {
    from: the,
    to: isAmount ? at + 2 : at + 1,
    factor: 1,
    needsEnd: true,
    needsLink: false,
    needsOther: false,
  };
}

/** "Twice that", "2x as long", "double the time", "half that". */
function manyTimesAt(tokens: readonly Token[], at: number): Multiple | null {
  const many = factorAt(tokens, at);
  if (!many) return null;
  const told = { from: at, factor: many.factor, needsEnd: false, needsLink: false, needsOther: false };
  const end = referenceTo(tokens, many.to, many.factor < 1);
  if (end !== null) return { ...told, to: end };
  if (tells(tokens[at], 'amounts/twice-alone'))
    return { ...told, to: many.to, needsEnd: true, needsLink: true };
  return tokens[many.to]?.text === 'the' ? { ...told, to: many.to, needsOther: true } : null;
}

function factorAt(tokens: readonly Token[], at: number): { factor: number; to: number } | null {
  if (tells(tokens[at], 'amounts/twice')) return { factor: 2, to: at + 1 };
  if (tells(tokens[at], 'amounts/thrice')) return { factor: 3, to: at + 1 };
  if (tells(tokens[at], 'amounts/half')) return { factor: 0.5, to: at + 1 };
  const number = readNumber(tokens, at);
  const isTimes = number && /^(x|times)$/.test(tokens[number.to]?.text ?? '');
  return number && isTimes && Number.isInteger(number.value) && number.value >= 2 && number.value <= MOST
    ? { factor: number.value, to: number.to + 1 }
    : null;
}

/** Where it ends what the amount is compared with: "that", "as long", "the time", "the" of "the mt". */
function referenceTo(tokens: readonly Token[], at: number, isHalf: boolean): number | null {
  const text = (place: number) => tokens[place]?.text ?? '';
  if (text(at) === 'that') return tells(tokens[at + 1], 'amounts/amount') ? at + 2 : at + 1;
  if (text(at) === 'as' && tells(tokens[at + 1], 'amounts/as-what')) return at + 2;
  // "Half the time on us" may be a part of it.
  if (isHalf || text(at) !== 'the') return null;
  return tells(tokens[at + 1], 'amounts/amount') ? at + 2 : null;
}
