import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { worded } from '../payer/worded.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { Finding } from '../visit.ts';
import { unitsOf } from './units-of.ts';

/** What a limit may be of, and how much of it a visit has. */
const measures: Record<'units' | 'minutes' | 'codes', (lines: DraftLine[]) => number> = {
  units: (lines) => lines.reduce((sum, line) => sum + unitsOf(line).least, 0),
  minutes: (lines) => lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0),
  // An open line may be more of another's code.
  codes: (lines) =>
    new Set(
      lines
        .filter(({ code }) => code !== null)
        .filter((line) => unitsOf(line).most > 0)
        .map(({ code }) => code),
    ).size,
};

/**
 * Where a visit is over a figure that this payer sets for one date: units, minutes or different codes. The figure stands in
 * the payer's file with its source and how far it is known; a limit without a figure is no limit here.
 */
export function dayLimitFindings(draft: Draft, ruleSet: RuleSet): Finding[] {
  const { payer, visit } = draft;
  return gather(payer.limits ?? [], (limit): Finding[] => {
    if ((limit.from ?? '') > visit.dateOfService || visit.dateOfService > (limit.to ?? '9')) return [];
    const counted = expandCodes(limit.of, ruleSet);
    const isCounted = (code: string): boolean =>
      counted.has(code) &&
      (!limit.clocks || limit.clocks.some((clock) => ruleSet.codes[code]?.clock === clock));
    const lines = draft.lines.filter(
      (line) => possibleCodes(line).length > 0 && possibleCodes(line).every(isCounted),
    );
    const over = (Object.keys(measures) as (keyof typeof measures)[]).filter(
      (of) => limit[of] !== undefined && measures[of](lines) > limit[of],
    );
    if (over.length === 0) return [];
    const figures = over.map((of) => `${measures[of](lines)} ${of}, over ${limit[of]}`).join('; ');
    const codes = eachOnce(gather(lines, possibleCodes));
    const text = `${payer.name}: ${figures} on one date. ${worded(limit)}`;
    return [
      finding(`limit.${limit.id}`, 'warn', codes, text, limit.sources[0] ?? authorities.practice, 'payer'),
    ];
  });
}
