import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** "With the tech nearby", "with the PTA standing by": who is told of right before these words only looked on, and gave nothing. */
export const looksOn = (tokens: readonly Token[], at: number): boolean =>
  tells(tokens[at], 'at-work/looks-on') || (tokens[at]?.text === 'standing' && tokens[at + 1]?.text === 'by');
