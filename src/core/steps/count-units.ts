import { choices } from '../choices.ts';
import { type Draft, type DraftLine, draftWith, lineWith, possibleCodes } from '../draft.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import { needleChoices } from '../units/clocks/needle-choices.ts';
import { type OwnClock, ownClocks } from '../units/clocks/own-clock.ts';
import { placeClocks } from '../units/clocks/place-clocks.ts';
import { countLines } from '../units/count-lines.ts';
import { unitFindings } from '../units/told/unit-findings.ts';
import { tooMuch } from '../units/too-much.ts';
import { joinUnits, type UnitsByLine } from '../units/units-by-line.ts';
import { untimedUnits } from '../units/untimed-units.ts';
import type { Allocation, Ask } from '../visit.ts';

/**
 * Step 3: units. Timed 15-minute codes are counted by both methods, PT and OT in pools of their own; untimed codes
 * bring their own unit; codes with a clock of their own are counted by it and may add the line of the code that goes
 * on. While minutes are missing nothing is counted, and they are asked for.
 *
 * A line whose code is still open takes part in the pool in every way it may turn out, and is itself left out of the
 * allocations: what its minutes could change for the others stays open too.
 *
 * @see Medicare Claims Processing Manual, chapter 5, section 20.2; CPT time rule (midpoint)
 */
export function countUnits(draft: Draft, ruleSet: RuleSet): Draft {
  const clocks = ownClocks(draft.lines, draft.visit, ruleSet);
  const { lines, options } = placeClocks(draft.lines, clocks, ruleSet);
  const missing = lines.filter((line) => line.minutes === null && isPooled(line, ruleSet));
  const waiting = clocks.filter((clock) => clock.minutes === null && !clock.clash);
  const untimed = untimedUnits(lines, ruleSet);
  const apart = options.map((option) => joinUnits(untimed, option));
  const whole = (ways: UnitsByLine[]): UnitsByLine[] =>
    distinct(
      gather(ways, (one) => apart.map((other) => joinUnits(one, other))),
      (units) => units.join(),
    );
  // Minutes that cannot be so make no units: the finding says why.
  const countable = missing.length === 0 && tooMuch(draftWith(draft, { lines })) === null;
  const pooled = countable ? countLines(lines, draft.visit, ruleSet) : uncounted;
  const byLine = { cms: whole(pooled.cms), ama: whole(pooled.ama) };
  const isNothing = (units: UnitsByLine): boolean =>
    units.every((own, at) => own === undefined || lines[at]?.code === null);
  const nothing =
    !countable || waiting.length > 0 || (byLine.cms.every(isNothing) && byLine.ama.every(isNothing));
  const { method } = draft.payer.unitMethod;
  const allowed = method === 'unknown' ? [...byLine.cms, ...byLine.ama] : byLine[method];
  const after: Draft = draftWith(draft, {
    lines: lines.map((line, at) => withUnits(line, at, allowed)),
    unitCounts: {
      cms: nothing ? [] : allocationsOf(byLine.cms, lines),
      ama: nothing ? [] : allocationsOf(byLine.ama, lines),
    },
    asks: [
      ...draft.asks,
      ...askMinutes([...missing, ...gather(waiting, (clock) => clock.lines)]),
      ...gather(clocks, clockAsk),
    ],
  });
  const found = unitFindings(after, { clocks, pools: pooled.pools });
  return draftWith(after, { findings: [...after.findings, ...found] });
}

/** While minutes are missing no line has units. */
const uncounted: { pools: null; cms: UnitsByLine[]; ama: UnitsByLine[] } = {
  pools: null,
  cms: [[]],
  ama: [[]],
};

const isPooled = (line: DraftLine, ruleSet: RuleSet): boolean =>
  possibleCodes(line).length > 0 &&
  possibleCodes(line).every((c) => ruleSet.codes[c]?.clock === 'fifteen_pooled');

function withUnits(line: DraftLine, at: number, allowed: readonly UnitsByLine[]): DraftLine {
  const numbers: number[] = [];
  for (const units of allowed) {
    const own = units[at];
    if (own !== undefined && !numbers.includes(own)) numbers.push(own);
  }
  const [only, another] = numbers;
  if (only === undefined) return line;
  return another === undefined
    ? lineWith(line, { units: only })
    : lineWith(line, { unitsChoices: numbers.sort((a, b) => a - b) });
}

const allocationsOf = (ways: UnitsByLine[], lines: DraftLine[]): Allocation[] =>
  distinct(
    ways.map((units) => byCode(units, lines)),
    (units) => JSON.stringify(Object.entries(units).sort()),
  );

/** Units by code: the lines of two disciplines add up, a line that is still open is left out. */
function byCode(byLine: UnitsByLine, lines: DraftLine[]): Allocation {
  const units: Allocation = {};
  lines.forEach(({ code }, at) => {
    const own = byLine[at];
    if (code !== null && own !== undefined) units[code] = (units[code] ?? 0) + own;
  });
  return units;
}

function distinct<T>(ways: T[], keyOf: (way: T) => string): T[] {
  return ways.length < 2 ? ways : [...new Map(ways.map((way) => [keyOf(way), way])).values()];
}

function askMinutes(missing: DraftLine[]): Ask[] {
  const first = missing[0];
  if (!first) return [];
  return [
    {
      id: 'minutes',
      text: `How many minutes of ${first.code ?? 'this service'} did this patient get?`,
      choices: choices.minutes.map((c) => c.label),
    },
  ];
}

/** What the minutes leave open: part hours where print disagrees, needles that may have been placed anew. */
function clockAsk({ clock, allocations }: OwnClock): Ask[] {
  if (clock.kind !== 'opening' || clock.question === null || allocations.length < 2) return [];
  const most = Math.max(...gather(clock.further, (code) => allocations.map((a) => a[code] ?? 0)));
  return clock.newNeedle
    ? [{ id: 'activity', text: clock.question, choices: needleChoices(most).map((c) => c.label) }]
    : [{ id: 'state', text: clock.question, choices: choices.state.map((c) => c.label) }];
}
