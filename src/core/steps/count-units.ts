import { choices } from '../choices.ts';
import { type Draft, type DraftLine, possibleCodes, settledLines } from '../draft.ts';
import type { RuleSet } from '../rule-set.ts';
import { countAma } from '../units/count-ama.ts';
import { countCms } from '../units/count-cms.ts';
import { poolsOf } from '../units/pool.ts';
import { unitFindings } from '../units/unit-findings.ts';
import type { Allocation, Ask } from '../visit.ts';

/**
 * Step 3: units. Timed 15-minute codes are counted by both methods; untimed codes bring their own unit and no minutes
 * to the pool. While a timed code has no minutes nothing is counted, and its minutes are asked for.
 *
 * A line whose code is still open takes part in the pool in every way it may turn out, and is itself left out of the
 * allocations: what its minutes could change for the others stays open too.
 *
 * @see Medicare Claims Processing Manual, chapter 5, section 20.2; CPT time rule (midpoint)
 */
export function countUnits(draft: Draft, ruleSet: RuleSet): Draft {
  const missing = draft.lines.filter((line) => line.minutes === null && isTimed(line, ruleSet));
  const pools = poolsOf(draft.lines, ruleSet);
  const untimed = untimedUnits(draft);
  const finish = (allocation: Allocation): Allocation => ({
    ...Object.fromEntries(Object.entries(allocation).filter(([name]) => !name.startsWith('open:'))),
    ...untimed,
  });
  const timed = settledLines(draft).some((line) => line.rule.clock === 'fifteen_pooled');
  const nothing = missing.length > 0 || (!timed && Object.keys(untimed).length === 0);
  const unitCounts = nothing
    ? { cms: [], ama: [] }
    : {
        cms: distinct(pools.flatMap(countCms).map(finish)),
        ama: distinct(pools.map(countAma).map(finish)),
      };
  const counted: Draft = {
    ...draft,
    unitCounts,
    lines: draft.lines.map((line) => withUnits(line, unitCounts, untimed, draft.payer.unitMethod.method)),
    asks: missing.length > 0 ? [...draft.asks, askMinutes(missing)] : draft.asks,
  };
  return {
    ...counted,
    findings: [...counted.findings, ...unitFindings(counted, missing.length === 0 ? pools : null)],
  };
}

const isTimed = (line: DraftLine, ruleSet: RuleSet): boolean =>
  possibleCodes(line).length > 0 &&
  possibleCodes(line).every((c) => ruleSet.codes[c]?.clock === 'fifteen_pooled');

/** One unit a day for each untimed code; by area where the asker said how many were measured. */
function untimedUnits(draft: Draft): Allocation {
  const units: Allocation = {};
  for (const line of settledLines(draft)) {
    if (line.rule.clock === 'untimed_day' || line.rule.clock === 'episode') units[line.code] = 1;
    if (line.rule.clock === 'untimed_area') units[line.code] = line.service.unitsSaid ?? 1;
  }
  return units;
}

function withUnits(
  line: DraftLine,
  counts: Draft['unitCounts'],
  untimed: Allocation,
  method: 'cms' | 'ama' | 'unknown',
): DraftLine {
  const code = line.code;
  if (code === null) return line;
  const own = untimed[code];
  if (own !== undefined) return { ...line, units: own };
  const allowed =
    method === 'cms' ? counts.cms : method === 'ama' ? counts.ama : [...counts.cms, ...counts.ama];
  const numbers = [...new Set(allowed.map((a) => a[code]).filter((n) => n !== undefined))].sort(
    (a, b) => a - b,
  );
  if (numbers.length === 0) return line;
  const [only, ...more] = numbers;
  return more.length === 0 ? { ...line, units: only ?? null } : { ...line, unitsChoices: numbers };
}

function distinct(allocations: Allocation[]): Allocation[] {
  const seen = new Map(allocations.map((a) => [JSON.stringify(a), a]));
  return [...seen.values()];
}

function askMinutes(missing: DraftLine[]): Ask {
  const first = missing[0];
  const name = first?.code ?? 'this service';
  return {
    id: 'minutes',
    text: `How many minutes of ${name} did this patient get?`,
    choices: choices.minutes.map((c) => c.label),
  };
}
