import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { standsBare } from './stands-bare.ts';

const minutes = /^(min|mins|minutes|m|')$/;
/** Words by which somebody takes back what was just written. */
const takesBack = /^(sorry|oops|wait|i|actually|my)$/;
/** What closes a time that stands for another. */
const closes = /^([,.;\n)]|and|then|plus)$/;

/**
 * Whether a number behind "no" stands for the time before it: "15 no 25 sorry", "20, no 15, nmr 10". A number that is a modifier's too
 * needs words that say so ("15 no 59" is about the modifier), and one that counts something else is no time ("30 no 3rd party").
 *
 * @param at the place of the number
 */
export function isInstead(tokens: readonly Token[], at: number, isModifier: boolean): boolean {
  const [number, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,3}$/.test(number?.text ?? '') || number?.text === '59') return false;
  if (next?.glued && next.kind === 'word' && !minutes.test(next.text)) return false;
  const isTime =
    minutes.test(next?.text ?? '') &&
    (second === undefined || closes.test(second.text) || takesBack.test(second.text));
  if (isTime || takesBack.test(next?.text ?? '')) return true;
  return !isModifier && (next === undefined || closes.test(next.text));
}

/** From this number on none is told of a time behind a no. */
const LONGEST = 50;

/**
 * Whether a number behind "no" is more likely a modifier's than a time: "99213 and TE 20, no 25", while "TE 20 no 25" tells of nothing
 * that would take the modifier.
 *
 * @param at the place of the number
 */
export function isModifierDenied(tokens: readonly Token[], at: number, model: Model): boolean {
  const text = tokens[at]?.text ?? '';
  if (model.ruleSet.modifiers[text] === undefined) return false;
  if (standsBare(text, model) || Number(text) >= LONGEST) return true;
  // "97140 15 no 22": who types codes types modifiers, of which the exam alone takes some.
  return tokens.some(
    (token) => mayTakeIt(token, model) || (!isOfExam(text, model) && /^\d{5}$/.test(token.text)),
  );
}

const isOfExam = (text: string, { ruleSet }: Model): boolean =>
  ruleSet.modifiers[text]?.neverOn.some(({ except }) => except?.includes('family:office-visit')) === true;

const adjusts = /^(adjust|cmt|modif)/;
const family = /^(office-visit|evaluation|cmt-spinal|cmt-extraspinal)$/;

/** An examination, an adjustment or the word for modifiers. */
const mayTakeIt = (token: Token, { ruleSet }: Model): boolean =>
  tells(token, 'modifier-words/exam') ||
  adjusts.test(token.text) ||
  family.test(ruleSet.codes[token.text]?.family ?? '');
