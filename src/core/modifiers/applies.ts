import { type Draft, type DraftLine, possibleCodes } from '../draft.ts';
import { payerOf } from '../payer/payer-of.ts';
import type { ModifierRule, NeverOn } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import { disciplineOf } from './discipline-of.ts';

/** What a use of a modifier and a line that it never belongs on are told by. */
type Where = Pick<NeverOn, 'on' | 'except' | 'clocks' | 'payers' | 'notPayers' | 'disciplines'>;

/**
 * Whether a rule of a modifier speaks of a line: its code (every candidate of an open line), its payer and who bills.
 */
export function applies(
  where: Where,
  modifier: ModifierRule,
  line: DraftLine,
  draft: Draft,
  ruleSet: RuleSet,
): boolean {
  const payer = payerOf(line, draft, ruleSet);
  if (where.payers && !where.payers.includes(payer.id)) return false;
  if (where.notPayers?.includes(payer.id)) return false;
  if (where.disciplines && !where.disciplines.includes(disciplineOf(line, draft.visit))) return false;
  const codes = possibleCodes(line);
  if (codes.length === 0) return false;
  const on = expandCodes(where.on, ruleSet, modifier.lists);
  if (!codes.every((code) => on.has(code))) return false;
  if (where.except) {
    const except = expandCodes(where.except, ruleSet, modifier.lists);
    if (codes.some((code) => except.has(code))) return false;
  }
  return !where.clocks || codes.every((code) => hasClock(code, where.clocks ?? [], ruleSet));
}

const hasClock = (code: string, clocks: readonly string[], ruleSet: RuleSet): boolean =>
  clocks.includes(ruleSet.codes[code]?.clock ?? '');
