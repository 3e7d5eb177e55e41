import type { Draft, DraftLine } from '../draft.ts';
import type { ModifierRule, RuleSet } from '../rule-set.ts';
import type { LineModifier } from '../visit.ts';

/**
 * GP or GO: the plan of care a therapy line belongs to. It follows the discipline that bills (a chiropractor's
 * therapy goes under GP; for Medicare only beside GY, on a line sent for a denial) and stands only on codes of the
 * modifier's own list; the payer says whether it is needed.
 */
export function disciplineModifiers(line: DraftLine, draft: Draft, ruleSet: RuleSet): LineModifier[] {
  const { payer, visit } = draft;
  const rule = payer.disciplineModifier.rule;
  const modifier = ruleSet.modifiers[visit.discipline === 'ot' ? 'GO' : 'GP'];
  if (rule === 'none' || line.code === null || !modifier || !takes(modifier, line.code, draft)) return [];
  const attested = visit.attested.payer === 'yes';
  const inForce =
    payer.disciplineModifier.from === undefined || payer.disciplineModifier.from <= visit.dateOfService;
  const needed = (rule === 'required' && inForce) || (rule === 'required-with-gy' && attested);
  return [
    {
      code: modifier.code,
      ...(needed
        ? { when: 'always' as const, condition: null }
        : rule === 'required-with-gy'
          ? { when: 'if-attested' as const, condition: 'payer' as const }
          : { when: 'if-payer-asks' as const, condition: 'payer' as const }),
      basis: [payer.payer === 'medicare' ? 'cms' : 'payer'],
      instead: [],
    },
  ];
}

/** The always list for everybody; the sometimes list only under a therapist's plan of care. */
function takes(modifier: ModifierRule, code: string, draft: Draft): boolean {
  if (modifier.lists.always_therapy?.includes(code)) return true;
  return (
    draft.visit.discipline !== 'chiropractic' && (modifier.lists.sometimes_therapy?.includes(code) ?? false)
  );
}
