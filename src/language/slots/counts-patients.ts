import { holdsWord } from '../parts/holds-word.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** "Six of them at once" are patients; in "30 min, ten of them manual" they are minutes. */
export const arePeopleTogether = (tokens: readonly Token[]): boolean => holdsWord(tokens, together);

const together = ['once', 'together', 'simultaneously', 'same'];
const isOfPeopleTogether = ({ text }: Token): boolean => together.includes(text);

/** "97110 and 97140 same day, 59 on two of them": on one claim together, and no people. */
const isOfClaim = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'same' &&
  /^(day|date|dos|visit|session|claim|region|area|dx|code)$/.test(tokens[at + 1]?.text ?? '');

/** "Her two sisters", "lives with three brothers": the patient's own. */
const areTheirs = (tokens: readonly Token[], at: number): boolean =>
  /^(his|her|their|my)$/.test(tokens[at - 1]?.text ?? '') ||
  /^(lives?|living)$/.test(tokens[at - 2]?.text ?? '');

/** "Two different people" are those who treated. */
const areClinicians = (tokens: readonly Token[], to: number): boolean =>
  /^(people|persons)$/.test(tokens[to]?.text ?? '') && tokens[to - 1]?.text === 'different';

/** "She has 3 kids", "her two kids watched": a family. */
const isFamily = (tokens: readonly Token[], at: number, word: string): boolean =>
  /^(kids|children|kid|boys|girls)$/.test(word) &&
  /^(has|have|raises|raising|his|her|their)$/.test(tokens[at - 1]?.text ?? '');

/** So far behind them "with me" stands. */
const NEAR = 8;
/** More people than that are no group of one clinic. */
const MOST = 8;

/** "Had 4 of them in the circuit with me for 45 min"; behind a time "5 of them with me" are minutes of it. */
function areWithMe(tokens: readonly Token[], at: number, to: number): boolean {
  const number = Number(tokens[at]?.text);
  const behind = tokens.slice(to + 1, to + 1 + NEAR).map(({ text }) => text);
  const isWith = behind.some(
    (text, next) => /^(with|w)$/.test(text) && isProvider(tokens, to + 1 + next + 1),
  );
  const isTold =
    /^(had|have|ran|took|led|got)$/.test(tokens[at - 1]?.text ?? '') ||
    /^(did|were|was|doing|worked|ran)$/.test(tokens[to + 1]?.text ?? '') ||
    tokens.slice(to + 1, to + 5).some((word) => tells(word, 'people-words/posture'));
  if (!isTold || !isWith || number > MOST || behind.includes('.')) return false;
  return !tokens.slice(0, at).some(({ text }) => /^(min|mins|minutes?|hour|hr|total)$/.test(text));
}

/** "Me", "our OT", "one PT". */
function isProvider(tokens: readonly Token[], from: number): boolean {
  const at = /^(the|our|my|one|a|an)$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  return (
    /^(me|us|therapist|pta|ota|cota)$/.test(tokens[at]?.text ?? '') ||
    /^(PT|OT)$/.test(tokens[at]?.raw ?? '') ||
    (at > from && /^(pt|ot)$/.test(tokens[at]?.text ?? ''))
  );
}

/** "Watched all three of them do bands". */
const areAllDoing = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at - 1]?.text === 'all' && /^(do|doing|did|work|working|exercise)$/.test(tokens[to + 1]?.text ?? '');

/** "Three of us at once in the pool, I was with all of them": who writes is one of those who are counted. */
const areUs = (tokens: readonly Token[], word: string): boolean =>
  word === 'us' &&
  arePeopleTogether(tokens) &&
  tokens.some(
    ({ text }, at) =>
      (/^(all|both)$/.test(text) && tokens[at + 1]?.text === 'of' && tokens[at + 2]?.text === 'them') ||
      (text === 'each' && /^(person|patient|pt|of)$/.test(tokens[at + 1]?.text ?? '')),
  );

/** "Had 4 in the pool together", "we were five in the pool": who was in the water. */
const areInPool = (tokens: readonly Token[], at: number, to: number): boolean => {
  const words = tokens.slice(to, to + 3).map(({ text }) => text);
  const isPool = words[0] === 'in' && words.some((text) => /^(pool|water)$/.test(text));
  const isTold =
    tokens.slice(to, to + 6).some(isOfPeopleTogether) ||
    (tokens[at - 2]?.text === 'we' && /^(were|had)$/.test(tokens[at - 1]?.text ?? ''));
  return isPool && isTold && Number(readNumber(tokens, at)?.value) <= MOST;
};

/** Whether a number counts patients: "3 pts", "obstacle course w/ 3 boys", "six of them at once"; no family, and not who treated. */
export function countsPatients(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[to]?.text ?? '';
  if (tells(tokens[to], 'people-words/patients') && !areClinicians(tokens, to) && !isFamily(tokens, at, word))
    return true;
  const isWith = /^(w|with)$/.test(tokens[at - 1]?.text ?? '');
  if (areUs(tokens, word) || areInPool(tokens, at, to)) return true;
  return (
    tells(tokens[to], 'people-words/maybe-patients') &&
    !areTheirs(tokens, at) &&
    (isWith ||
      areWithMe(tokens, at, to) ||
      areAllDoing(tokens, at, to) ||
      (arePeopleTogether(tokens) &&
        tokens.some((token, where) => isOfPeopleTogether(token) && !isOfClaim(tokens, where))))
  );
}
