import { warnings as said } from '../../../answer/words/warnings.ts';
import { type Line, plain } from '../line.ts';
import type { Shown } from '../shown.ts';

/** What stops a claim or should be known before it goes: also how a mistyped code was read. */
export const warnings = (shown: Shown): Line[] => said(shown).map(plain);
