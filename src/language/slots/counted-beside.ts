import { once } from '../parts/once.ts';
import { isHelperWord } from '../people/is-assistant-word.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { isOfPeopleTogether } from './counts-patients.ts';

/** What is told anywhere in a message that decides what its numbers count; each looked for where a number asks for it. */
export interface ToldBeside {
  /** "All five" are the regions of the spine where an adjustment is told; else they may be units. */
  adjusting(): boolean;
  needling(): boolean;
  /** An assistant or an aide: beside one "pt" is the therapist. */
  helper(): boolean;
  /** A class, or people treated at once. */
  group(): boolean;
  /** Somebody who looks after the patient is taught: "caregiver ed 10 pt present". */
  teaching(): boolean;
}

const teaching = /^(caregiver|caregivers|ed|edu|educ|training|taught|teaching)$/;

/** What the words of a message tell beside its numbers. */
export const countedBeside = (tokens: readonly Token[], cmtCodes: readonly string[]): ToldBeside => ({
  adjusting: once(() => tokens.some((word) => isOfAdjusting(word) || cmtCodes.includes(word.text))),
  needling: once(() => tokens.some(({ text }) => /^(dn|dry|needled|needling|needles|2056[01])$/.test(text))),
  helper: once(() => tokens.some(isHelperWord)),
  group: once(() => tokens.some((word) => isOfPeopleTogether(word) || /^(group|grp|class)$/.test(word.text))),
  teaching: once(() => tokens.some(({ text }) => teaching.test(text))),
});

const isOfAdjusting = (word: Token): boolean =>
  tells(word, 'adjusting/adjusts') || /^(spine|spinal|regions?)$/.test(word.text);
