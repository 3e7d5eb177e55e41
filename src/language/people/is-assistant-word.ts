import type { Token } from '../words/tokens.ts';

/** An assistant by the letters. */
export const isAssistantWord = ({ text }: Pick<Token, 'text'>): boolean => /^(pta|ota|cota)$/.test(text);

/** An assistant or an aide by the word: beside one, "20 pt" is the therapist's time and no number of patients. */
export const isHelperWord = (token: Pick<Token, 'text'>): boolean =>
  isAssistantWord(token) || /^(aide|tech|spt)$/.test(token.text);
