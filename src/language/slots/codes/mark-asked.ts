import type { Sighting } from '../../book/find-phrases.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** Each word by one letter, so that the order of words can be read: the first list that holds it counts. */
const letters = [
  ['marks/opens', 'q'],
  ['marks/thing', 'T'],
  ['marks/flag', 'F'],
  ['marks/name', 'N'],
  ['marks/signals', 'V'],
  ['marks/tells', 'W'],
  ['marks/claim', 'C'],
  ['marks/audience', 'A'],
  ['marks/on', 'p'],
  ['marks/wants', 'w'],
  ['marks/open-thing', 't'],
  ['marks/kind', 'k'],
] as const;

/** "Is there a flag", "which ending": nothing but its kind before the mark, so that a name tag or a price tag is none. */
const named = /qk{0,4}x?k?[FN]/;
/** "Something that marks it", "is there one that shows it", "a way to flag it". */
const whichMarks = /(T|q.{0,2}t).{0,2}[FVW]/;
/** "Something extra that has to be on those lines", "anything we put beside the codes". */
const onClaim = /T.{0,8}p.{0,2}C/;
/** "How do we flag it", "how do we show the plan", "does the claim have to say". */
const howShown = /q.{0,3}([FV]|W.{0,2}A|C.{0,3}[FVW])/;
/** "The plan wants us to flag it". */
const wanted = /A.{0,2}[wq].{0,3}[FV]/;
const ofNumbers = /\b(which|what) (two|2) (numbers|digits|letters|characters)\b/;

/** Words that stand for the side of the body as well as for what is left over or correct. */
const ofSides: ReadonlySet<string> = new Set(['LT', 'RT']);

/**
 * "Our PTA ran it. Is there something extra that has to be on those lines", "which ending tells the payer it was another body part":
 * a modifier is asked for in words of every day. It counts only where what a modifier says is told beside it, and where no claim
 * and no payer is named only where that takes more than one word ("the PTA works Friday") and nothing is said of another desk.
 *
 * @param sightings all that was found in the message
 * @returns the place of the words as a question of modifiers, or null
 */
export function markAsked(tokens: readonly Token[], sightings: readonly Sighting[]): Sighting | null {
  const told = sightings.filter(({ slot, value }) => slot === 'modifier-told' && !ofSides.has(value));
  if (told.length === 0 || sightings.some(isModifierCue)) return null;
  const order = tokens.map(letterOf).join('');
  const isOfClaim = /[CA]/.test(order) || sightings.some(({ slot }) => slot === 'payers');
  if (!isOfClaim && (sightings.some(isOfAnotherDesk) || told.every(isOneWord))) return null;
  const found =
    [named, whichMarks, onClaim, howShown, wanted].map((one) => one.exec(order)).find(Boolean) ?? null;
  if (found) return cueAt(found.index, found.index + found[0].length);
  const isOfNumbers = ofNumbers.test(tokens.map(({ text }) => text).join(' '));
  return isOfNumbers ? cueAt(0, tokens.length) : null;
}

/** A sentence ends in what no pattern goes over. */
const letterOf = (token: Token): string =>
  /^[.?!;\n]$/.test(token.text) ? '\n' : (letters.find(([list]) => tells(token, list))?.[1] ?? 'x');

const cueAt = (from: number, to: number): Sighting => ({ slot: 'questions', value: 'modifier', from, to });

const isModifierCue = ({ slot, value }: Sighting): boolean =>
  slot === 'questions' && (value === 'modifier' || value === 'goes-on');

const isOneWord = ({ from, to }: Sighting): boolean => to - from === 1;

/** "Phone" is said of a visit as well. */
const isOfAnotherDesk = ({ slot, value }: Sighting): boolean =>
  slot === 'other-business' && value !== 'desk/tools';
