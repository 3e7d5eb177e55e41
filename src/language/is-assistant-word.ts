import type { Token } from './words/tokens.ts';

/** An assistant by the letters: beside one, "20 pt" is the therapist's time and no number of patients. */
export const isAssistantWord = ({ text }: Pick<Token, 'text'>): boolean => /^(pta|ota|cota)$/.test(text);
