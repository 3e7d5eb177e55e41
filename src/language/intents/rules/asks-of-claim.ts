import type { Signals } from '../signals/signals.ts';

/** What is asked about a claim is answered, whatever else is told of the patient. */
export const asksOfClaim = ({ asks }: Signals): boolean =>
  asks(
    'billing',
    'units',
    'which-code',
    'number',
    'modifier',
    'document',
    'note',
    'denial',
    'compare',
    'covers',
  );

/** Words of another desk, and neither a time nor anything asked of a claim: "the rep of the braces brings pizza". */
export const isTalk = (s: Signals): boolean =>
  !s.minutes && !s.payer && !s.told && !asksOfClaim(s) && !s.asks('pair', 'meaning');

/** No code, no time, no payer, no subject of the rules, and at most one service. */
export const holdsNoClaim = (s: Signals): boolean =>
  s.typed + s.timed + s.modifiers + s.denials === 0 &&
  s.services < 2 &&
  !s.minutes &&
  !s.payer &&
  s.topic === null;
