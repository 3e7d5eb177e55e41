import { type Draft, type DraftLine, lineWith, possibleCodes } from '../draft.ts';
import type { RuleSet } from '../rule-set.ts';
import { applies } from './applies.ts';
import { fits } from './fits.ts';
import { usesOn } from './uses-on.ts';

/**
 * Whether a modifier tells an assistant's units of a line from the therapist's: for this payer, this date and who bills.
 * Where none does, units of one code stay on one line.
 *
 * @param line as it would be in the assistant's hands or not; only its code and who bills matter
 * @see CQ_CMS (since 2020-01-01), FCSO_UNITS (one line a code and date) in rules/sources.yml
 */
export function marksAssistant(line: DraftLine, draft: Draft, ruleSet: RuleSet): boolean {
  const given: DraftLine = lineWith(line, { givenBy: 'assistant' });
  return possibleCodes(line).some((code) =>
    usesOn(code, ruleSet).some(
      ({ modifier, use }) =>
        use.condition === 'assistant' &&
        fits(use, modifier, given, draft, ruleSet) &&
        !modifier.neverOn.some((where) => applies(where, modifier, given, draft, ruleSet)),
    ),
  );
}
