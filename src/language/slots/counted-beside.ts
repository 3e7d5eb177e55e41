import { holdsWord } from '../parts/holds-word.ts';
import { once } from '../parts/once.ts';
import { holdsHelper } from '../people/is-assistant-word.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { arePeopleTogether } from './counts-patients.ts';

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

const needling = ['dn', 'dry', 'needled', 'needling', 'needles', '20560', '20561'];
const groups = ['group', 'grp', 'class'];
const teaching = ['caregiver', 'caregivers', 'ed', 'edu', 'educ', 'training', 'taught', 'teaching'];

/** What the words of a message tell beside its numbers. */
export const countedBeside = (tokens: readonly Token[], cmtCodes: readonly string[]): ToldBeside => ({
  adjusting: once(() => tokens.some((word) => isOfAdjusting(word) || cmtCodes.includes(word.text))),
  needling: () => holdsWord(tokens, needling),
  helper: () => holdsHelper(tokens),
  group: () => arePeopleTogether(tokens) || holdsWord(tokens, groups),
  teaching: () => holdsWord(tokens, teaching),
});

const isOfAdjusting = (word: Token): boolean =>
  tells(word, 'adjusting/adjusts') || /^(spine|spinal|regions?)$/.test(word.text);
