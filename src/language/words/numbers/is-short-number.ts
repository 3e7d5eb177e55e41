import type { Token } from '../tokens.ts';

/** Whether a token is a number of one or two digits, as minutes are written: "7", "25". */
export const isShortNumber = ({ kind, text }: Token): boolean =>
  kind === 'number' && text.length <= 2 && text[0] !== '0';
