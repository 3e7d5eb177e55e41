import type { DraftLine } from '../../draft.ts';
import { gather } from '../../gather.ts';
import { disciplineOf } from '../../modifiers/discipline-of.ts';
import type { CodeRule } from '../../rule-set/code-rule.ts';
import type { RuleSet } from '../../rule-set.ts';
import { validOn } from '../../rules/valid-on.ts';
import type { Allocation, Discipline, Visit } from '../../visit.ts';
import { countByClock, type TimedCount } from './count-by-clock.ts';

/** The lines of one visit and discipline that share a clock of their own. */
export interface OwnClock {
  discipline: Discipline;
  /** The codes that may open, the likeliest first: one where the visit names it or only one may. */
  openings: string[];
  clock: TimedCount;
  lines: DraftLine[];
  /** Minutes of them that an assistant gave alone; null where none was named. */
  assistantMinutes: number | null;
  /** Their minutes in all, or null while some are missing. */
  minutes: number | null;
  /** Every allocation that the clock allows; none while minutes are missing or two codes open. */
  allocations: Allocation[];
  /** Two codes of the visit both open the day: nothing can be counted. */
  clash: boolean;
}

/** The lines that share clocks of their own, counted; one entry a clock and discipline, in the order of the visit. */
export function ownClocks(lines: DraftLine[], visit: Visit, ruleSet: RuleSet): OwnClock[] {
  if (lines.every(({ rule }) => rule === null || rule.count === null)) return [];
  const groups = new Map<string, DraftLine[]>();
  for (const line of lines) {
    if (line.rule === null || openingsOf(line.rule).length === 0) continue;
    const key = `${line.rule.family} ${disciplineOf(line, visit)}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return gather([...groups.values()], (group) => {
    const clock = ownClock(group, visit, ruleSet);
    return clock ? [clock] : [];
  });
}

/** The codes that may open where this one stands: itself, or those it is counted with. */
const openingsOf = ({ code, count }: CodeRule): string[] => {
  switch (count?.kind) {
    case 'opening':
    case 'month':
    case 'each':
      return [code];
    case 'with':
      return count.opening;
    default:
      return [];
  }
};

function ownClock(lines: DraftLine[], visit: Visit, ruleSet: RuleSet): OwnClock | null {
  const named = gather(lines, (line) => (line.code === null ? [] : [line.code]));
  const opened = named.filter((code) => ruleSet.codes[code]?.count?.kind !== 'with');
  const openings = opened.length > 0 ? opened : lines[0]?.rule ? openingsOf(lines[0].rule) : [];
  const [opening] = openings;
  const clock = opening === undefined ? null : timedCount(ruleSet.codes[opening]);
  if (opening === undefined || clock === null || lines[0] === undefined) return null;
  const said = sumOf(lines.map((line) => line.minutes));
  const time = {
    minutes: said ?? 0,
    named,
    insertions: sumOf(lines.map((line) => line.service.insertions ?? null)),
    isValid: (code: string) => validOn(ruleSet.codes[code], visit.dateOfService),
    partHours: visit.partHours ?? null,
  };
  const clash = opened.length > 1;
  const allocations = said === null || clash ? [] : countByClock(opening, clock, time);
  const missing = lines.some((line) => line.minutes === null && !mayCount(line, allocations));
  return {
    discipline: disciplineOf(lines[0], visit),
    openings,
    clock,
    lines,
    minutes: missing ? null : said,
    assistantMinutes: sumOf(lines.map((line) => line.service.assistantMinutes)),
    allocations: missing ? [] : allocations,
    clash,
  };
}

/** The sum of what was said, or null where nothing was. */
function sumOf(numbers: (number | null)[]): number | null {
  const said = numbers.filter((n) => n !== null);
  return said.length > 0 ? said.reduce((sum, n) => sum + n, 0) : null;
}

/** Minutes said once for the whole clock are enough where they reach the code that has none of its own. */
const mayCount = (line: DraftLine, allocations: Allocation[]): boolean =>
  allocations.some((allocation) => line.code !== null && (allocation[line.code] ?? 0) > 0);

function timedCount(rule: CodeRule | undefined): TimedCount | null {
  const count = rule?.count;
  return count?.kind === 'opening' || count?.kind === 'month' || count?.kind === 'each' ? count : null;
}
