import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** "Six of them at once" are patients; in "30 min, ten of them manual" they are minutes. */
export const isOfPeopleTogether = ({ text }: Token): boolean =>
  /^(once|together|simultaneously|same)$/.test(text);

/** "97110 and 97140 same day, 59 on two of them": on one claim together, and no people. */
const isOfClaim = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'same' &&
  /^(day|date|dos|visit|claim|region|area|dx|code)$/.test(tokens[at + 1]?.text ?? '');

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

/** Whether a number counts patients: "3 pts", "obstacle course w/ 3 boys", "six of them at once"; no family, and not who treated. */
export function countsPatients(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[to]?.text ?? '';
  if (tells(tokens[to], 'people-words/patients') && !areClinicians(tokens, to) && !isFamily(tokens, at, word))
    return true;
  const isWith = /^(w|with)$/.test(tokens[at - 1]?.text ?? '');
  return (
    tells(tokens[to], 'people-words/maybe-patients') &&
    !areTheirs(tokens, at) &&
    (isWith || tokens.some((token, where) => isOfPeopleTogether(token) && !isOfClaim(tokens, where)))
  );
}
