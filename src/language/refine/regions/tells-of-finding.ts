import type { Token } from '../../words/tokens.ts';
import { tells, type WordList } from '../../words/word-lists.ts';

const lists: readonly WordList[] = [
  'adjusting/complaint',
  'adjusting/looked-at',
  'adjusting/found-there',
  'adjusting/condition',
];

/** Whether a word tells what somebody feels at a place, looked at or found there, and of nothing that was done: "tender", "x-ray", "restricted". */
export const tellsOfFinding = (word: Token | undefined): boolean => lists.some((list) => tells(word, list));
