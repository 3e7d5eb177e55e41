import type { Draft } from '../draft.ts';
import { tells } from '../words/word-lists.ts';
import type { Thing } from './thing.ts';

/** "97140 was refused", "they only paid 97110": of a code that was sent a payer speaks as well, and it is none that was left out. */
export const isOfClaim = ({ tokens }: Draft, one: Thing): boolean =>
  one.typed && tokens.some((word) => tells(word, 'correction-words/of-claim'));
