import type { Finding } from '../../core/visit.ts';
import type { Answer } from '../answer.ts';
import { isOfPayer } from './payers/is-of-payer.ts';
import { isOfUnpaid } from './payers/not-paid.ts';

/**
 * What the first code of a denial says, or, where none was told, what is known of such a denial: it comes before any line,
 * though not before a pair that cannot be.
 */
export const ofDenial = ({ findings, intent, verdict }: Answer): Finding | undefined =>
  findings.find(saysOfDenial) ??
  (intent === 'denial' && verdict !== 'not-allowed' && findings.some(isNotByModifier)
    ? findings.find((f) => isNotByModifier(f) || isOfPayer(f) || /^denial\.(refused-|pair:)/.test(f.id))
    : undefined);

/** "Denied 97014 by Medicare": nobody told a reason, and what the payer does not pay at all is one. */
export const isExplainedByPayer = ({ intent, findings }: Answer): boolean =>
  intent === 'denial' &&
  !findings.some(saysOfDenial) &&
  findings.some(isNotByModifier) &&
  findings.some(isOfUnpaid);

const saysOfDenial = ({ id }: Finding): boolean => id.startsWith('denial.') && /\.says(:|$)/.test(id);

const isNotByModifier = ({ id }: Finding): boolean => id.startsWith('denial.not-by-modifier');
