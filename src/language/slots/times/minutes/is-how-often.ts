import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** "Twice in the same visit", "twice a visit": so near to the word that begins it stands the visit. */
const NEAR = 3;

/** Whether the words from here on say how often somebody comes, "twice a week", and not how often in one visit something was done. */
export function isHowOften(tokens: readonly Token[], at: number): boolean {
  if (!tells(tokens[at], 'time-words/how-often')) return false;
  return !tokens.slice(at + 1, at + 1 + NEAR).some((token) => tells(token, 'time-words/visit'));
}
