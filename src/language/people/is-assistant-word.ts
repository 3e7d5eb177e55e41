import { holdsWord } from '../parts/holds-word.ts';
import type { Token } from '../words/tokens.ts';

/** An assistant by the letters. */
export const isAssistantWord = ({ text }: Pick<Token, 'text'>): boolean => /^(pta|ota|cota)$/.test(text);

const helpers = ['pta', 'ota', 'cota', 'aide', 'tech', 'spt'];

/** An assistant or an aide by the word. */
export const isHelperWord = ({ text }: Pick<Token, 'text'>): boolean => helpers.includes(text);

/** Whether a message tells of one: then "20 pt" is the therapist's time and no number of patients. */
export const holdsHelper = (tokens: readonly Token[]): boolean => holdsWord(tokens, helpers);
