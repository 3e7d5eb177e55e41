import { worded } from '../../core/payer/worded.ts';
import type { PayerProfile } from '../../core/rule-set/payer-profile.ts';

/**
 * Whether a payer wants the plan of care named, under the names of those modifiers.
 *
 * @example planTold(cigna) // "GP, GO or GN: No source for a general GP rule; …"
 */
export const planTold = ({ disciplineModifier }: PayerProfile): string =>
  named('GP, GO or GN', worded(disciplineModifier));

/** What a payer takes on a line that is shown to be separate, under the names of those modifiers. */
export const distinctTold = ({ distinctModifier }: PayerProfile): string =>
  named('59 or X', worded(distinctModifier));

/** A sentence that begins with a modifier says itself what it is about: "GN, GO or GP goes on always-therapy codes". */
const named = (names: string, text: string): string =>
  /^(G[NOP]|59|X[EPSU]?)\b/.test(text) ? text : `${names}: ${text}`;
