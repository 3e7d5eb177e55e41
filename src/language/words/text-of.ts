import type { Token } from './tokens.ts';

/** @returns what was typed, with single blanks, so that a part of a message can be read by itself */
export const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ raw, glued }, at) => (glued || at === 0 ? raw : ` ${raw}`)).join('');
