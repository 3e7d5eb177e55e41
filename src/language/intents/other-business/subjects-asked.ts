import { gather } from '../../../core/gather.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import { otherBusiness } from '../../slots/other-business.ts';
import type { Span } from '../asked/question-part.ts';
import { speakingPart } from '../asked/speaking-part.ts';
import { kindOf } from './subject-of.ts';

/**
 * Other business that is asked about: what a story tells of the front desk or of money is background where the question
 * itself says what it is after. Another specialty is another field wherever it stands.
 *
 * @param business words of other desks, where they are known already
 */
export function subjectsAsked(
  draft: Draft,
  asking: Span | null,
  business: readonly Sighting[] = otherBusiness(draft),
): Set<string> {
  if (business.length === 0) return new Set();
  const part = speakingPart(draft, asking);
  const kept = business.filter(
    ({ value, from }) =>
      part === null || isHeardAnywhere(kindOf(value)) || (part.from <= from && from < part.to),
  );
  return new Set(gather(kept, ({ value }) => [value, kindOf(value)]));
}

/** Another specialty, and what makes treating urgent or a risk, are told before the question: "fused at C5. ok to adjust?" */
const isHeardAnywhere = (kind: string): boolean =>
  kind === 'elsewhere' || kind === 'urgent' || kind === 'risk';
