import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** "With the tech nearby", "with the PTA standing by": who is told of right before these words only looked on, and gave nothing. */
export const looksOn = (tokens: readonly Token[], at: number): boolean =>
  isInRoom(tokens, at) ||
  tells(tokens[at], 'at-work/looks-on') ||
  (tokens[at]?.text === 'standing' && tokens[at + 1]?.text === 'by');

/** "With the aide in the room": there, and no more. */
const isInRoom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'in' &&
  tokens[at + 1]?.text === 'the' &&
  /^(room|gym|area|building)$/.test(tokens[at + 2]?.text ?? '');
