import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

/** Whether a message points to the visit that was talked about before: "which modifiers does it need". */
export const pointsBack = ({ tokens }: Draft): boolean =>
  tokens.some((word) => tells(word, 'beside-replies/points-back'));
