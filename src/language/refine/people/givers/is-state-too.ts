import type { Token } from '../../../words/tokens.ts';

/** Whether the letters of a helper stand for a state as well ("CA"): then they need brackets, a verb or a preposition beside them. */
export const isStateToo = (token: Pick<Token, 'text'> | undefined): boolean => token?.text === 'ca';
