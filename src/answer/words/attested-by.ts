import type { RuleSet } from '../../core/rule-set.ts';
import type { AskId, LineModifier } from '../../core/visit.ts';
import { opens } from './modifiers/condition-of.ts';

/** Which attestations open which pairs. */
const byOpening: Record<NonNullable<ReturnType<typeof opens>>, AskId[]> = {
  exam: ['separate-exam'],
  status: ['separate-exam'],
  region: ['region'],
  minutes: ['separate-time'],
  both: ['region', 'separate-time'],
};

/**
 * The questions whose answer put a modifier on its line; empty for one that stands without anybody's word, or not yet.
 *
 * @example attestedBy({ code: '59', when: 'always', condition: null, basis: ['ncci'], instead: ['XS'] }, ruleSet) // ['region']
 */
export function attestedBy(modifier: LineModifier, ruleSet: RuleSet): AskId[] {
  if (modifier.when !== 'always') return [];
  const opening = opens(modifier, ruleSet);
  if (opening !== null) return byOpening[opening];
  const uses = ruleSet.modifiers[modifier.code]?.uses ?? [];
  return [...new Set(uses.flatMap(({ condition }) => condition ?? []))];
}
