import type { DraftLine } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { gather } from '../gather.ts';
import { disciplineOf } from '../modifiers/discipline-of.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Visit } from '../visit.ts';
import { ladder } from './ladder.ts';
import { type Pool, poolsOf } from './pool.ts';
import { shareTogether } from './share-together.ts';
import { shareUnits } from './share-units.ts';
import { joinUnits, type UnitsByLine } from './units-by-line.ts';

/** The timed 15-minute lines of a visit, counted by line. */
export interface Counted {
  /** Every pool that the visit may have, all disciplines in one. */
  pools: Pool[];
  cms: UnitsByLine[];
  ama: UnitsByLine[];
}

/**
 * Counts the timed 15-minute lines by both methods, in every way that open lines and shared minutes may lie. Minutes of
 * PT and OT make pools of their own.
 *
 * @returns units by a line's place; open lines are left out
 */
export function countLines(lines: DraftLine[], visit: Visit, ruleSet: RuleSet): Counted {
  const under = (line: DraftLine | undefined) => (line ? disciplineOf(line, visit) : visit.discipline);
  const isMate = (a: DraftLine, b: DraftLine) => under(a) === under(b);
  const pools = gather(shareTogether(lines), (way) => poolsOf(way, ruleSet, isMate));
  const disciplines = eachOnce(lines.map(under));
  const partsOf = (pool: Pool): Pool[] =>
    disciplines.length < 2
      ? [pool]
      : disciplines.map((discipline) => pool.filter(({ at }) => under(lines[at]) === discipline));
  return {
    pools,
    cms: gather(pools, (pool) => together(partsOf(pool).map(byTotalTime))),
    ama: pools.map((pool) =>
      placed(
        pool,
        pool.map(({ minutes }) => ladder(minutes)),
      ),
    ),
  };
}

/** Every way to share the units of one pool. */
const byTotalTime = (pool: Pool): UnitsByLine[] =>
  shareUnits(pool.map(({ minutes }) => minutes)).map((units) => placed(pool, units));

/** Units on the lines that they belong to; those of open lines are left out. */
function placed(pool: Pool, units: readonly number[]): UnitsByLine {
  const byLine: (number | undefined)[] = [];
  pool.forEach(({ at, open }, part) => {
    if (open) return;
    while (byLine.length < at) byLine.push(undefined);
    byLine.push(units[part]);
  });
  return byLine;
}

/** One choice of each list, joined, in every way. */
const together = (lists: UnitsByLine[][]): UnitsByLine[] =>
  lists.reduce((joined, list) => gather(joined, (one) => list.map((more) => joinUnits(one, more))));
