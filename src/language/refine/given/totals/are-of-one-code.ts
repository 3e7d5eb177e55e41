import type { Mention } from '../../../draft.ts';

/** Whether services are bouts of one settled code: "AAROM 3x10, bike 6 min, leg press". */
export const areOfOneCode = (mentions: readonly Mention[]): boolean =>
  mentions.every(({ codes }) => codes.length === 1 && codes[0] === mentions[0]?.codes[0]);
