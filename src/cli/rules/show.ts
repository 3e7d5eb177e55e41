import type { RuleSet } from '../../core/rule-set.ts';
import { ClaimlineError } from '../../errors.ts';
import { fields } from './fields.ts';
import { heldOn } from './held-on.ts';
import type { RulesAtHand } from './rules-at-hand.ts';
import { showCode } from './show-code.ts';

/**
 * A code, modifier or payer as the rules have it; with a date of service, as they had it then.
 *
 * @throws ClaimlineError `RULE_UNKNOWN` for a name that is none of the three
 */
export function show(atHand: RulesAtHand, name: string, date: string | undefined): string[] {
  const { ruleSet } = atHand;
  const code = ruleSet.codes[name];
  if (code) return showCode(atHand, code, date);
  const rules = modifierOrPayer(ruleSet, name);
  return rules.flatMap(({ title, rule }) => {
    if (date === undefined) return [title, ...fields(rule)];
    const held = heldOn(rule, date);
    return [`${title}, on ${date}`, ...held.leftOut, ...fields(held.value)];
  });
}

function modifierOrPayer(rules: RuleSet, name: string): { title: string; rule: object }[] {
  const modifier = rules.modifiers[name];
  if (modifier) return [{ title: `${modifier.code}: ${modifier.label}`, rule: modifier }];
  const profiles = rules.payers.filter(({ id, payer }) => id === name || payer === name);
  if (profiles.length > 0)
    return profiles.map((profile) => ({ title: `${profile.id}: ${profile.name}`, rule: profile }));
  throw new ClaimlineError(
    'RULE_UNKNOWN',
    `"${name}" is no code, modifier or payer of the rules`,
    'Give a code (97112), a modifier (59) or a payer id (uhc).',
  );
}
