import { isHelperWord } from './is-assistant-word.ts';
import { behindVerb } from './refine/people/at-work.ts';
import { type Token, tokenWith } from './words/tokens.ts';
import { tells } from './words/word-lists.ts';

/** Letters that stand for nobody but a clinician. */
const surely = /^(ot|otr|dpt)$/;
const parts = /^([,.;\n()+&/-]|and|then|while|after)$/;
/** "Had the pt do it", "20 min for pt": the patient. */
const ofPatient =
  /^(for|of|had|has|let|on|a|an|each|every|another|same|to|per|took|helped|walked|treated|saw|with|w)$/;
/** Behind a number these are what a patient does. */
const doses = /^(sets?|reps?|times|ft|feet|lbs?|laps?|steps|visits?|stairs)$/;

/**
 * Reads small letters as capitals where they tell of the therapist: beside a helper who had a share, "pt did 15 min", "pt alone te
 * 13", "by the pt" are no patient. People write "pt" for both, and a modifier hangs on which.
 *
 * @example "pta did gait 15 and the pt did te for 20" // reads "the PT"
 */
export function therapistInSmall(tokens: readonly Token[]): readonly Token[] {
  const helpers = tokens.flatMap((token, at) => (isHelper(token) ? [at] : []));
  if (helpers.length === 0) return tokens;
  const isShared = helpers.some((at) => hasShare(tokens, at));
  return tokens.map((token, at) => {
    if (token.raw !== token.text) return token;
    const isTherapist = surely.test(token.text) || (token.text === 'pt' && isGiver(tokens, at, isShared));
    return isTherapist ? tokenWith(token, { raw: token.text.toUpperCase() }) : token;
  });
}

const isHelper = (token: Token): boolean => isHelperWord(token) || /^(assistant|student)$/.test(token.text);

/** A number in the part of the message that tells of a helper, or "I" who is one. */
function hasShare(tokens: readonly Token[], at: number): boolean {
  const isI = tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^(im|am|me)$/.test(text));
  return isI || partOf(tokens, at).some(({ kind }) => kind === 'number');
}

/** The words around, up to what parts them; a colon and a bracket around the helper alone part nothing. */
function partOf(tokens: readonly Token[], at: number): readonly Token[] {
  const isEnd = (token: Token | undefined) => token === undefined || parts.test(token.text);
  let [from, to] = tokens[at - 1]?.text === '(' ? [at - 1, at + 1] : [at, at + 1];
  while (!isEnd(tokens[from - 1])) from--;
  while (!isEnd(tokens[to])) to++;
  return tokens.slice(from, to);
}

function isGiver(tokens: readonly Token[], at: number, isShared: boolean): boolean {
  const text = (where: number) => tokens[where]?.text ?? '';
  const before = /^(the|our|my)$/.test(text(at - 1)) ? at - 2 : at - 1;
  if (text(before) === '(' && text(at + 1) === ')') return true;
  if (!isShared || tells(tokens[before], 'at-work/kind-of-patient') || ofPatient.test(text(before)))
    return false;
  if (text(before) === 'by') return true;
  const behind = partOf(tokens, at);
  // "Then pt did 20 te with me", "pt did 20 with the pta": who is with the patient treated.
  if (
    behind.some((word, place) => /^(with|w)$/.test(word.text) && isWho(behind[place + 1], behind[place + 2]))
  )
    return false;
  if (behind.some(({ text: word }) => doses.test(word))) return false;
  const alone = behindAlone(tokens, at + 1);
  if (text(alone) === ':') return true;
  const next = behindVerb(tokens, alone);
  const isTimed = (where: number) => tokens[where]?.kind === 'number' && !doses.test(text(where + 1));
  if (isTimed(next)) return true;
  const does = next > at + 1 && text(next) !== 'on';
  const end = tokens.findIndex((word, where) => where >= next && parts.test(word.text));
  return does && tokens.slice(next, end < 0 ? undefined : end + 2).some((_, place) => isTimed(next + place));
}

/** "Me", "the pta", "pta". */
const isWho = (first: Token | undefined, second: Token | undefined): boolean =>
  [/^(the|my|our|a)$/.test(first?.text ?? '') ? second : first].some(
    (word) => word !== undefined && (/^(me|you)$/.test(word.text) || isHelper(word)),
  );

/** "Pt himself", "pt alone", "pt by herself". */
function behindAlone(tokens: readonly Token[], at: number): number {
  let next = at;
  while (/^(by|himself|herself|alone|only|solo|just|then|also)$/.test(tokens[next]?.text ?? '')) next++;
  return next;
}
