import { authorities } from '../core/authorities.ts';
import { finding } from '../core/finding.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Finding } from '../core/visit.ts';
import type { Request } from '../language/request.ts';

/**
 * That nothing is known of the state that was named, where this payer's rules differ by state: another state's rule must not pass
 * for its own, and silence not for the lack of one.
 *
 * @example // "Medicaid (state programs and MCOs): no rule of the state that was named is known here. Its own manual decides."
 */
export function stateUnknown({ state, payer, intent }: Request, { payers }: RuleSet): Finding[] {
  if (state === undefined) return [];
  const profile = payers.find((one) => one.payer === payer);
  if (profile === undefined) return [];
  const rows = [...profile.statements, ...profile.coverage, ...(profile.limits ?? [])];
  const states = rows.flatMap((row) => row.state ?? []);
  if (states.length === 0 || states.includes(state)) return [];
  const text = `${profile.name}: no rule of the state that was named is known here. Its own manual or fee schedule decides.`;
  const level = intent === 'payer-rules' ? 'answer' : 'info';
  return [finding('payer.state-not-known', level, [], text, authorities.practice, 'payer')];
}
