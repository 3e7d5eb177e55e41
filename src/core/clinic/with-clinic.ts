import { gather } from '../gather.ts';
import type { ModifierRule } from '../rule-set/modifier-rule.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { type ClinicPayer, type ClinicRules, clinicSource } from './clinic-rules.ts';

/**
 * The rule set as one clinic has it: its own rules as the last layer over the national ones, the payers' and the founding
 * article's. What they change keeps what it was before, so that an answer can say who says what.
 *
 * @example evaluate(visit, withClinic(loadRuleSet(), clinic))
 */
export function withClinic(ruleSet: RuleSet, clinic: ClinicRules): RuleSet {
  const own = {
    id: clinicSource,
    title: `${clinic.name}: the clinic's own rules`,
    publisher: clinic.name,
    where: 'the clinic’s own rule file',
    year: clinic.asOf.slice(0, 4),
    trust: 'published' as const,
  };
  const sources = [own, ...clinic.sources].map((source) => [source.id, source] as const);
  return {
    ...ruleSet,
    modifiers: Object.fromEntries(
      Object.entries(ruleSet.modifiers).map(([code, rule]) => [code, withUses(rule, clinic)]),
    ),
    payers: ruleSet.payers.map((profile) => {
      const change = clinic.payers.find(({ payer }) => payer === profile.payer);
      return change ? overridden(profile, change) : profile;
    }),
    sources: { ...ruleSet.sources, ...Object.fromEntries(sources) },
    clinic,
  };
}

function withUses(rule: ModifierRule, clinic: ClinicRules): ModifierRule {
  const changes = clinic.modifiers.filter(({ modifier }) => modifier === rule.code);
  if (changes.length === 0) return rule;
  const hidden = new Set(gather(changes, ({ hide }) => hide));
  return {
    ...rule,
    uses: [
      ...rule.uses.map((use) => (hidden.has(use.id) ? { ...use, hidden: true } : use)),
      ...gather(changes, ({ uses }) => uses),
    ],
  };
}

function overridden(profile: PayerProfile, { payer: _, ...change }: ClinicPayer): PayerProfile {
  const before = {
    ...(change.unitMethod ? { unitMethod: profile.unitMethod } : {}),
    ...(change.disciplineModifier ? { disciplineModifier: profile.disciplineModifier } : {}),
    ...(change.distinctModifier ? { distinctModifier: profile.distinctModifier } : {}),
  };
  return { ...profile, ...change, before };
}
