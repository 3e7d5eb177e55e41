import type { RuleSet } from '../../../core/rule-set.ts';
import { workedOut } from '../../../core/rules/worked-out.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { isBareModifier } from './bare-modifier.ts';
import { areTwoLetters, everyday, isBesideAnother } from './beside-modifiers.ts';
import { isWholeSentence } from './is-whole-sentence.ts';

/** Letters that are something else in the same office: they need capitals or the word "modifier". */
const elsewhere = /^(go|at|co|ga|gt|gn|rt|lt|pt|tc)$/;

/** Words that may stand between the word "modifier" and its number: "59 or 51 modifier". */
const between = /^(or|and|,|the|a|-|\/|&|\+|is|of|either)$/;

/**
 * Finds the modifiers that a question is about: "modifier 59", "59 or 51 modifier", "gets the 25", "GP", "kx modifier".
 * Two letters count as they are, everyday words only in capitals or beside the word "modifier"; two digits only where words
 * point at a modifier, or at another one beside it.
 */
export function seeModifiers(tokens: readonly Token[], model: Model): Draft['modifiers'] {
  const { ruleSet } = model;
  const found: Draft['modifiers'] = [];
  const known = inSmallLetters(ruleSet);
  let holdsSmall: boolean | null = null;
  /** Capitals beside what is written in small letters: "so GA?". */
  const isShouted = (token: Token): boolean => {
    if (!/^[A-Z]+$/.test(token.raw)) return false;
    holdsSmall ??= tokens.some(isSmall);
    return holdsSmall || isOnTypedCode(token, tokens);
  };
  tokens.forEach((token, at) => {
    const code =
      token.text.length === 2 ? (known.get(token.text) ?? strangerAt(tokens, at, model)) : undefined;
    if (code === undefined || isGait(tokens, at) || (token.glued && tokens[at - 1]?.kind === 'word')) return;
    const everydayWord = token.raw === token.text && everyday.test(token.text);
    // "At modifier" is one, "where does the modifier go" names none.
    const pointed = everydayWord ? isNamed(tokens, at) : beside(tokens, at);
    const meant =
      token.kind === 'word'
        ? pointed ||
          // "We do it in GA" is a state.
          (isShouted(token) && tokens[at - 1]?.text !== 'in') ||
          (/^[A-Z]+$/.test(token.raw) && isWholeSentence(tokens, at)) ||
          !elsewhere.test(token.text) ||
          isBesideAnother(tokens, at, ruleSet) ||
          (!everydayWord && areTwoLetters(tokens, at, known)) ||
          (isOfQuestion(tokens, at) && isNoPreposition(tokens, at)) ||
          isPutOnCode(tokens, at, known)
        : pointed || isBareModifier(tokens, at, model) || isBesideAnother(tokens, at, ruleSet);
    if (meant) found.push({ code, from: at, to: at + 1 });
  });
  return found;
}

/** "Modifier 57", "the 50 modifier": two digits right beside the word are one, also where no rule describes it and it is nothing next door. */
function strangerAt(tokens: readonly Token[], at: number, { ruleSet }: Model): string | undefined {
  const text = tokens[at]?.text ?? '';
  const isNamedOne =
    tells(tokens[at - 1], 'modifier-words/modifier') || tells(tokens[at + 1], 'modifier-words/modifier');
  // "PT eval mod 45": of moderate complexity, and its minutes.
  const isLevel =
    tokens[at - 1]?.text === 'mod' && /^(eval|evaluation|evals|ie)$/.test(tokens[at - 2]?.text ?? '');
  if (!/^\d\d$/.test(text) || !isNamedOne || isLevel) return undefined;
  const isNextDoor = ruleSet.outOfScope.some(({ phrases = [] }) => phrases.includes(`modifier ${text}`));
  return isNextDoor ? undefined : text;
}

/** "At modifier required"; not "look at modifier 59", "we go modifier by modifier". */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  /^(modifier|mod|modifer)$/.test(tokens[at + 1]?.text ?? '') &&
  !/^(look|looked|looking|we|i|they|stop|stopped|let)$/.test(tokens[at - 1]?.text ?? '') &&
  !/^([a-z\d]{2}|by)$/.test(tokens[at + 2]?.text ?? '');

/** "NMR 16, GT 16": gait with its minutes; behind a code the letters are on its line. */
const isGait = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'gt' &&
  /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') &&
  !/^[a-z]?\d{4,5}$/.test(tokens[at - 1]?.text ?? '') &&
  !tells(tokens[at - 1], 'modifier-words/modifier') &&
  tokens[at - 1]?.text !== '-';

/** The modifiers of the rules by how a token holds them. */
const inSmallLetters = workedOut(
  ({ modifiers }: RuleSet) => new Map(Object.keys(modifiers).map((code) => [code.toLowerCase(), code])),
);

function beside(tokens: readonly Token[], at: number): boolean {
  return reaches(tokens, at, 1) || reaches(tokens, at, -1);
}

/** Goes over other modifiers and small words until "modifier" or something else. */
function reaches(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let at = from + step, steps = 0; steps < 6; at += step, steps++) {
    const text = tokens[at]?.text;
    if (text === undefined) return false;
    if (tells(tokens[at], 'modifier-words/modifier')) return true;
    if (!between.test(text) && !/^[a-z]{2}$|^\d\d$/.test(text)) return false;
  }
  return false;
}

/** Two small letters may be an abbreviation as well, unless they are a word. */
const isSmall = ({ raw }: Token): boolean => /[a-z]{3}|^(ok|so|is|it|we|do|if)$/.test(raw);

/** "97530 OT GO?": behind a typed code, and last of all. */
const isOnTypedCode = (token: Token, tokens: readonly Token[]): boolean =>
  tokens.slice(tokens.indexOf(token) + 1).every(({ text }) => text === '?') &&
  tokens.slice(0, tokens.indexOf(token)).some(({ text }) => /^9\d{4}$/.test(text));

/** "At needed", "is co needed"; in "our co required a note" it is a company. */
const isOfQuestion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'at' ||
  (tokens[at]?.text === 'co' && /^(is|was|does)$/.test(tokens[at - 1]?.text ?? ''));

/** "Is at needed on 98943", "does at go on it": no place and no hour follows. */
function isNoPreposition(tokens: readonly Token[], at: number): boolean {
  return /^(needed|required|necessary|applies|go|goes|on)$/.test(tokens[at + 1]?.text ?? '');
}

/** "ga on 98941": an abbreviation that belongs to other things is put on no code. */
const isPutOnCode = (tokens: readonly Token[], at: number, known: ReadonlyMap<string, string>): boolean =>
  tokens[at + 1]?.text === 'on' &&
  /^\d{5}$/.test(tokens[at + 2]?.text ?? '') &&
  // "Does 25 go on 97161", "does GP go on 97110": that is what it does.
  !(tokens[at]?.text === 'go' && known.has(tokens[at - 1]?.text ?? '')) &&
  // "Does it go on 97140".
  !/^(it|that|this|they|does|do|to|can|should|must)$/.test(tokens[at - 1]?.text ?? '');
