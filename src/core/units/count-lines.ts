import type { DraftLine } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { gather } from '../gather.ts';
import { disciplineOf } from '../modifiers/discipline-of.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Visit } from '../visit.ts';
import { ladder } from './ladder.ts';
import { lineAt, type Pool, poolsOf } from './pool.ts';
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
 * @returns units by a line's place; `open:` names are left out
 */
export function countLines(lines: DraftLine[], visit: Visit, ruleSet: RuleSet): Counted {
  const under = (line: DraftLine | undefined) => (line ? disciplineOf(line, visit) : visit.discipline);
  const isMate = (a: DraftLine, b: DraftLine) => under(a) === under(b);
  const pools = gather(shareTogether(lines), (way) => poolsOf(way, ruleSet, isMate));
  const disciplines = eachOnce(lines.map(under));
  const partsOf = (pool: Pool): Pool[] =>
    disciplines.length < 2
      ? [pool]
      : disciplines.map((discipline) =>
          Object.fromEntries(
            Object.entries(pool).filter(([name]) => under(lines[lineAt(name)]) === discipline),
          ),
        );
  return {
    pools,
    cms: gather(pools, (pool) => together(partsOf(pool).map(byTotalTime))),
    ama: pools.map((pool) => placed(Object.keys(pool), Object.values(pool).map(ladder))),
  };
}

/** Every way to share the units of one pool. */
function byTotalTime(pool: Pool): UnitsByLine[] {
  const names = Object.keys(pool);
  return shareUnits(Object.values(pool)).map((units) => placed(names, units));
}

/** Units on the lines that they belong to; those of open lines are left out. */
function placed(names: readonly string[], units: readonly number[]): UnitsByLine {
  const byLine: (number | undefined)[] = [];
  names.forEach((name, at) => {
    if (name.startsWith('open:')) return;
    while (byLine.length < lineAt(name)) byLine.push(undefined);
    byLine.push(units[at]);
  });
  return byLine;
}

/** One choice of each list, joined, in every way. */
const together = (lists: UnitsByLine[][]): UnitsByLine[] =>
  lists.reduce((joined, list) => gather(joined, (one) => list.map((more) => joinUnits(one, more))));
