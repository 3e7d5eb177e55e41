import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, settledLines } from '../draft.ts';
import { finding } from '../finding.ts';
import { chooseLimits } from '../pairs/choose-edition.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';

const kinds = {
  1: 'a limit of each line: over it, all units of that line are denied',
  2: 'a limit of the date set by policy: over it, all units of the code that day are denied, and no modifier helps',
  3: 'a limit of the date set by usual practice: over it, all units are denied first; records may be sent on appeal',
} as const;

/**
 * Units against the Medicare limit of the code (MUE). A limit of 0 means that Medicare does not pay the code; it says
 * nothing of other payers, so it is no warning by itself.
 *
 * @see NCCI Policy Manual, chapter I, section V
 */
export function checkLimits(draft: Draft, ruleSet: RuleSet): Draft {
  const edition = chooseLimits(ruleSet.editions, draft.visit.dateOfService);
  if (!edition) return draft;
  const codes = [...new Set(settledLines(draft).map((line) => line.code))];
  const found = codes.flatMap((code): Finding[] => {
    const limit = edition.limits[code];
    const lines = draft.lines.filter((line) => line.code === code);
    const units = lines.reduce((sum, line) => sum + leastUnits(line), 0);
    if (!limit || limit.units === 0 || !Number.isFinite(units) || units <= limit.units) return [];
    return [
      finding(
        'limit.mue',
        'warn',
        [code],
        `${units} units of ${code} are over the Medicare limit of ${limit.units} a day (${kinds[limit.kind]}).`,
        edition.sources.limits ?? authorities.practice,
      ),
    ];
  });
  return { ...draft, findings: [...draft.findings, ...found] };
}

/** The fewest units the line may have: counted, else as the asker named them; infinite where neither is known. */
const leastUnits = (line: DraftLine): number =>
  line.units ??
  (line.unitsChoices.length > 0
    ? Math.min(...line.unitsChoices)
    : (line.service.unitsSaid ?? Number.POSITIVE_INFINITY));
