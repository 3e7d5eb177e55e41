import type { Token } from '../tokens.ts';

/** Whether a word may be somebody's name by its capital: "Tran" within a sentence; "Adn" may begin one. */
export const mayBeName = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z][a-z]/.test(tokens[at]?.raw ?? '') && at > 0 && !/^[.!?\n]$/.test(tokens[at - 1]?.text ?? '');
