import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, settledLines } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { chooseLimits } from '../pairs/choose-edition.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { overLimit } from './limits-of.ts';
import { unitsOf } from './units-of.ts';

/**
 * Units against the Medicare limit of each code (MUE): of a line, or of all lines of the code on the date, as the limit's
 * kind says. A limit of 0 means that Medicare does not pay the code; it says nothing of other payers.
 *
 * @see NCCI Policy Manual, chapter I, section V
 */
export function mueFindings(draft: Draft, ruleSet: RuleSet): Finding[] {
  const edition = chooseLimits(ruleSet.editions, draft.visit.dateOfService);
  if (!edition) return [];
  const source = edition.sources.limits ?? authorities.practice;
  const codes = eachOnce(settledLines(draft).map((line) => line.code));
  return gather(codes, (code): Finding[] => {
    const limit = edition.limits[code];
    const lines = draft.lines.filter((line) => line.code === code);
    if (!limit) return [];
    if (limit.units === 0) return draft.payer.national ? [notPaid(code, source)] : [];
    const over = (units: number): boolean => units > limit.units;
    const { least, most } = unitsToHold(lines, limit.kind);
    if (!over(most)) return areClaimed(lines) ? [within(code, most, limit.units, source)] : [];
    const said = `the Medicare limit of ${limit.units} a ${limit.kind === 1 ? 'line' : 'day'}. ${overLimit[limit.kind]}`;
    if (over(least))
      return [finding('limit.mue', 'warn', [code], `${least} units of ${code} are over ${said}`, source)];
    return [
      finding('limit.mue-open', 'info', [code], `${most} units of ${code} would be over ${said}`, source),
    ];
  });
}

/** The units that are held against the limit: those of the longest line, or of all lines together. */
function unitsToHold(lines: DraftLine[], kind: 1 | 2 | 3): { least: number; most: number } {
  const units = lines.map(unitsOf);
  const join = (numbers: number[]): number =>
    kind === 1 ? Math.max(0, ...numbers) : numbers.reduce((sum, n) => sum + n, 0);
  return { least: join(units.map(({ least }) => least)), most: join(units.map(({ most }) => most)) };
}

/** More units than one were named without the minutes that make them: "is 4 units of 97140 too many". */
const areClaimed = (lines: DraftLine[]): boolean =>
  lines.every(({ service }) => service.minutes === null && (service.unitsSaid ?? 0) > 1);

const within = (code: string, units: number, limit: number, source: string): Finding =>
  finding(
    'units.within-limit',
    'info',
    [code],
    `${units} units of ${code} are within the Medicare limit of ${limit} a day; other payers have limits of their own.`,
    source,
  );

const notPaid = (code: string, source: string): Finding =>
  finding(
    'limit.mue-none',
    'info',
    [code],
    `The Medicare limit of ${code} is 0 units: Medicare does not pay it. Other payers decide for themselves.`,
    source,
  );
