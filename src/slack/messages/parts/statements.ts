import { statements as said } from '../../../answer/words/statements.ts';
import { type Line, plain } from '../line.ts';
import type { Shown } from '../shown.ts';

/** What a look-up says of codes, modifiers and payers, after its first sentence. */
export const statements = (shown: Shown): Line[] => said(shown).map(plain);
