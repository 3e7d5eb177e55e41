import type { CodeRule } from '../rule-set/code-rule.ts';
import type { Day } from '../visit.ts';

/** Whether a code is valid on a date of service; false for a code that no rule describes. */
export const validOn = (rule: CodeRule | undefined, day: Day): boolean =>
  rule !== undefined &&
  (rule.validFrom === null || rule.validFrom <= day) &&
  (rule.validTo === null || day <= rule.validTo);
