import type { Span } from '../parts/spans.ts';
import { behindVerb } from '../refine/people/givers/at-work.ts';
import { type Token, tokenWith } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { isHelperWord } from './is-assistant-word.ts';

/**
 * Reads small letters as capitals where they tell of the therapist: beside a helper who had a share of their own, "pt did 15 min", "pt
 * alone te 13", "by the pt" are no patient. People write "pt" for both, and a modifier hangs on which.
 *
 * @example "pta did gait 15 and the pt did te for 20" // reads "the PT"
 */
export function therapistInSmall(tokens: readonly Token[]): readonly Token[] {
  const helpers = tokens.flatMap((token, at) => (isHelper(token) ? [at] : []));
  if (helpers.length === 0) return tokens;
  return tokens.map((token, at) => {
    if (token.raw !== token.text || !/^(pt|ot|otr|dpt)$/.test(token.text)) return token;
    // Beside an assistant of OT "pt" is the patient.
    const isOther =
      token.text === 'pt' && helpers.some((here) => /^(ota|cota)$/.test(tokens[here]?.text ?? ''));
    return !isOther && isGiver(tokens, at, helpers)
      ? tokenWith(token, { raw: token.text.toUpperCase() })
      : token;
  });
}

const isHelper = (token: Token): boolean => isHelperWord(token) || /^(assistant|student)$/.test(token.text);

function isGiver(tokens: readonly Token[], at: number, helpers: readonly number[]): boolean {
  const text = (where: number) => tokens[where]?.text ?? '';
  const before = text(at - 1) === 'the' ? at - 2 : at - 1;
  if (text(before) === '(' && text(at + 1) === ')') return true;
  // "Pta: pt did te 23".
  if (text(before) === ':' && helpers.includes(before - 1)) return false;
  const own = partOf(tokens, at);
  const isShared = helpers.some((here) => !isIn(here, own) && hasShare(tokens, here, own));
  if (
    !isShared ||
    tells(tokens[before], 'at-work/kind-of-patient') ||
    tells(tokens[before], 'beside-helpers/of-patient')
  )
    return false;
  if (text(before) === 'by') return true;
  const words = tokens.slice(own.from, own.to);
  // "Then pt did 20 te with me", "pt did 20 with the pta": who is with the patient treated.
  const isWith = words.some(
    (word, place) => /^(with|w)$/.test(word.text) && isWho(words[place + 1], words[place + 2]),
  );
  if (isWith || words.some((word) => tells(word, 'beside-helpers/patients-work'))) return false;
  const alone = behindAlone(tokens, at + 1);
  if (text(alone) === ':') return true;
  const isTimed = words.some(({ kind }) => kind === 'number');
  // "Ot ther act 15": nobody else is written so.
  if (textAt(tokens, at) !== 'pt') return isTimed;
  const next = behindVerb(tokens, alone);
  if (tokens[next]?.kind === 'number') return true;
  const end = tokens[own.to]?.text === ',' ? tokens[own.to + 1] : undefined;
  return next > at + 1 && text(next) !== 'on' && (isTimed || end?.kind === 'number');
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

const isIn = (at: number, { from, to }: Span): boolean => from <= at && at < to;

/**
 * Whether what is told of a helper is a share: a time, and what was done in it. A time alone is one only beside another so told ("pta
 * 12 min, pt 13 min"); where the helper treats "the pt", it is the patient everywhere.
 */
function hasShare(tokens: readonly Token[], at: number, own: Span): boolean {
  const { from, to } = partOf(tokens, at);
  const words = tokens.slice(from, to);
  if (words.some((word) => tells(word, 'beside-helpers/of-visit') || word.text === 'pt')) return false;
  const isI = tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^(im|am)$/.test(text));
  if (isI)
    return tokens.some(
      ({ text }, place) => text === 'myself' || (text === 'own' && textAt(tokens, place - 1) === 'my'),
    );
  const isTimed = words.some(({ kind }) => kind === 'number');
  return isTimed && (words.some(isWork) || !tokens.slice(own.from, own.to).some(isWork));
}

/** Whether a word tells of what was done. */
const isWork = (word: Token): boolean =>
  word.kind === 'number'
    ? word.text.length > 3
    : word.kind === 'word' &&
      !tells(word, 'beside-helpers/no-work') &&
      !isHelper(word) &&
      !/^(pt|ot|otr|dpt)$/.test(word.text);

/** The words around, up to what parts them; a bracket around somebody alone parts nothing from the words before it. */
function partOf(tokens: readonly Token[], at: number): Span {
  const isEnd = (place: number) =>
    tokens[place] === undefined || /^([,.;\n()+&/-]|and|then|while|after)$/.test(textAt(tokens, place));
  const isAside = textAt(tokens, at - 1) === '(' && textAt(tokens, at + 1) === ')';
  let [from, to] = isAside ? [at - 1, at + 2] : [at, at + 1];
  while (!isEnd(from - 1)) from--;
  while (!isEnd(to)) to++;
  return { from, to };
}

/** "Me", "the pta", "pta". */
const isWho = (first: Token | undefined, second: Token | undefined): boolean => {
  const who = /^(the|my|our|a)$/.test(first?.text ?? '') ? second : first;
  return who !== undefined && (/^(me|you)$/.test(who.text) || isHelper(who));
};

/** "Pt himself", "pt alone", "pt by herself". */
function behindAlone(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tells(tokens[next], 'beside-helpers/by-oneself')) next++;
  return next;
}
