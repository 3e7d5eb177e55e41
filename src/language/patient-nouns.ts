import type { Token } from './words/tokens.ts';

const titles = new Set(['mr', 'mrs', 'ms', 'miss']);

/** Whether a word stands before the name of somebody treated: "Mr. A". */
export const isTitle = (word: string): boolean => titles.has(word);

/** Words for patients in the plural: "pt" and "patient" alone are one. */
const plural = new Set(
  'patients pts kiddos children toddlers teens teenagers adults babies infants people ppl clients participants ladies women men guys gals folks kids seniors athletes members persons'.split(
    ' ',
  ),
);

/** Whether a word stands for more than one patient. */
export const isPatients = (word: string): boolean => plural.has(word);

const kin = new Set('brothers sisters siblings twins boys girls teammates gentlemen'.split(' '));

/** Words for several people who may be patients or somebody's family: only words of treating together tell. */
export const mayBePatients = (word: string): boolean => kin.has(word) || word === 'them';

const one = new Set(
  'patient pt client man woman lady guy gal male female gentleman kid boy girl teen teenager toddler son daughter husband wife mom dad he she worker runner player age aged'.split(
    ' ',
  ),
);

/** "A gentleman, 72": behind a word for somebody a number is an age. */
export const isPerson = (word: { text: string } | undefined): boolean => one.has(word?.text ?? '');

/** An assistant by the letters: beside one, "20 pt" is the therapist's time and no number of patients. */
export const isAssistantWord = ({ text }: Pick<Token, 'text'>): boolean => /^(pta|ota|cota)$/.test(text);
