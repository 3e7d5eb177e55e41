import type { AskId, Visit } from '../core/visit.ts';
import { type Draft, seen } from './draft.ts';

/**
 * What the asker attests in the question itself: "ABN signed", "no ABN", "over the threshold". The longest phrase
 * about a question counts, so that "no ABN signed" is no signed ABN.
 */
export function attested(draft: Draft): Visit['attested'] {
  const said = seen(draft, 'attests').sort((a, b) => a.to - a.from - (b.to - b.from));
  return Object.fromEntries(said.map(({ value }) => value.split('=') as [AskId, 'yes' | 'no']));
}
