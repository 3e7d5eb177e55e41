import { type Draft, type DraftLine, possibleCodes } from '../draft.ts';
import { payerOf } from '../payer/payer-of.ts';
import type { ModifierRule } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Discipline, LineModifier } from '../visit.ts';
import { disciplineOf } from './discipline-of.ts';
import type { NamedModifier } from './named-modifier.ts';

/**
 * The modifier of the plan of care that a therapy line belongs to. It follows who bills (a chiropractor's therapy goes
 * under the physical therapy one) and stands only on codes of the modifier's own list; the payer says whether it is
 * needed, and from which day.
 *
 * @see PALM_GP, UHC_GP in rules/sources.yml
 */
export function disciplineModifiers(line: DraftLine, draft: Draft, ruleSet: RuleSet): NamedModifier[] {
  const { visit } = draft;
  const payer = payerOf(line, draft, ruleSet);
  const said = payer.disciplineModifier;
  const modifier = planModifier(disciplineOf(line, visit), ruleSet);
  if (said.rule === 'none' || !modifier || !standsOn(modifier, line, draft)) return [];
  const needed = said.rule === 'required' && (said.from === undefined || said.from <= visit.dateOfService);
  const own = payer.before?.disciplineModifier !== undefined;
  const basis: LineModifier['basis'][number] = own ? 'clinic' : payer.national ? 'cms' : 'payer';
  return [
    {
      code: modifier.code,
      when: needed ? 'always' : 'if-payer-asks',
      condition: needed ? null : 'payer',
      basis: [basis],
      instead: [],
      layer: own ? 'clinic' : 'payer',
      opens: [],
      text: said.text,
      source: said.sources[0] ?? '',
    },
  ];
}

/** The modifier that names the plan of care of a discipline. */
export const planModifier = (discipline: Discipline, ruleSet: RuleSet): ModifierRule | undefined =>
  planModifiers(ruleSet).find((modifier) => modifier.planFor.includes(discipline));

/** The modifiers that name a plan of care. */
export const planModifiers = workedOut(({ modifiers }: RuleSet) =>
  Object.values(modifiers).filter(({ planFor }) => planFor.length > 0),
);

/**
 * A plan's modifier stands on the always list for everybody, on the sometimes list only under a therapist's plan; on an
 * open line where that holds for every code it may turn out to be.
 */
export function standsOn(modifier: ModifierRule, line: DraftLine, { visit }: Draft): boolean {
  const codes = possibleCodes(line);
  const { always_therapy: always = [], sometimes_therapy: sometimes = [] } = modifier.lists;
  const therapist = disciplineOf(line, visit) !== 'chiropractic';
  const listed = (code: string): boolean => always.includes(code) || (therapist && sometimes.includes(code));
  return codes.length > 0 && codes.every(listed);
}
