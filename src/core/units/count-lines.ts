import type { DraftLine } from '../draft.ts';
import { gather } from '../gather.ts';
import { disciplineOf } from '../modifiers/discipline-of.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Allocation, Visit } from '../visit.ts';
import { countAma } from './count-ama.ts';
import { countCms } from './count-cms.ts';
import { lineAt, type Pool, poolsOf } from './pool.ts';
import { shareTogether } from './share-together.ts';

/** The timed 15-minute lines of a visit, counted by line. */
export interface Counted {
  /** Every pool that the visit may have, all disciplines in one. */
  pools: Pool[];
  cms: Allocation[];
  ama: Allocation[];
}

/**
 * Counts the timed 15-minute lines by both methods, in every way that open lines and shared minutes may lie. Minutes of
 * PT and OT make pools of their own.
 *
 * @returns allocations by a line's place; `open:` names are left out
 */
export function countLines(lines: DraftLine[], visit: Visit, ruleSet: RuleSet): Counted {
  const under = (line: DraftLine | undefined) => (line ? disciplineOf(line, visit) : visit.discipline);
  const isMate = (a: DraftLine, b: DraftLine) => under(a) === under(b);
  const pools = gather(shareTogether(lines), (way) => poolsOf(way, ruleSet, isMate));
  const disciplines = [...new Set(lines.map(under))];
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
    cms: gather(pools, (pool) => together(partsOf(pool).map(countCms))).map(settledOnly),
    ama: pools.map(countAma).map(settledOnly),
  };
}

/** One choice of each list, joined, in every way. */
const together = (lists: Allocation[][]): Allocation[] =>
  lists.reduce((joined, list) => gather(joined, (one) => list.map((more) => ({ ...one, ...more }))));

const settledOnly = (allocation: Allocation): Allocation =>
  Object.keys(allocation).some(isOpen)
    ? Object.fromEntries(Object.entries(allocation).filter(([name]) => !isOpen(name)))
    : allocation;

const isOpen = (name: string): boolean => name.startsWith('open:');
