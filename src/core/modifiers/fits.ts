import { type Draft, type DraftLine, possibleCodes } from '../draft.ts';
import { thresholdPassed } from '../limits/threshold.ts';
import type { ModifierRule, ModifierUse } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { Visit } from '../visit.ts';
import { applies } from './applies.ts';
import { typedOn } from './typed-on.ts';

/**
 * Whether a use of a modifier speaks of a line: by date of service, answers given, kind of care, payer, who bills, and what
 * stands beside it. Lines that never take the modifier are not looked at here.
 */
export function fits(
  use: ModifierUse,
  modifier: ModifierRule,
  line: DraftLine,
  draft: Draft,
  ruleSet: RuleSet,
): boolean {
  const { visit } = draft;
  if (use.from && visit.dateOfService < use.from) return false;
  if (use.to && visit.dateOfService > use.to) return false;
  if (use.answer === 'no' && (use.condition === null || visit.attested[use.condition] !== 'no')) return false;
  if (use.condition === 'assistant' && line.givenBy !== 'assistant') return false;
  if (use.care && !(use.care === visit.care || (visit.care === null && use.condition === 'care-type')))
    return false;
  if (!isOfState(use, visit)) return false;
  if (!isCalledFor(use, modifier, line, draft, ruleSet)) return false;
  if (!applies(use, modifier, line, draft, ruleSet)) return false;
  if (!use.beside) return true;
  const beside = expandCodes(use.beside, ruleSet, modifier.lists);
  return draft.lines.some(
    (other) =>
      other !== line &&
      possibleCodes(other).length > 0 &&
      possibleCodes(other).every((code) => beside.has(code)),
  );
}

/** Whether a use speaks of the state that was named, or of none where none was. */
export const isOfState = ({ state }: ModifierUse, visit: Pick<Visit, 'state'>): boolean =>
  state === undefined || state === (visit.state ?? 'none');

/**
 * A use that is not offered unasked waits until its question was answered with a yes, its modifier was named, or the
 * figures said call for it: charges past the yearly threshold.
 */
function isCalledFor(
  use: ModifierUse,
  modifier: ModifierRule,
  line: DraftLine,
  { visit }: Draft,
  ruleSet: RuleSet,
): boolean {
  if (use.only === undefined) return true;
  if (typedOn(line, visit).includes(modifier.code)) return true;
  if (use.only !== 'said' || use.condition === null) return false;
  const figures = use.condition === 'threshold' && thresholdPassed(visit, ruleSet);
  return figures || visit.attested[use.condition] === 'yes';
}
