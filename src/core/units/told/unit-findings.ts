import type { Draft } from '../../draft.ts';
import { eachOnce } from '../../each-once.ts';
import { gather } from '../../gather.ts';
import { disciplineOf } from '../../modifiers/discipline-of.ts';
import type { Finding } from '../../visit.ts';
import { clockFindings } from '../clocks/clock-findings.ts';
import type { OwnClock } from '../clocks/own-clock.ts';
import type { Pool } from '../pool.ts';
import { tooMuch } from '../too-much.ts';
import { openFindings } from './open-findings.ts';
import { poolFindings } from './pool-findings.ts';
import { splitFindings } from './split-findings.ts';
import { togetherFindings } from './together-findings.ts';
import { totalFindings } from './total-findings.ts';
import { unitsSaidFindings } from './units-said-findings.ts';
import { untimedFindings } from './untimed-findings.ts';

/** What was counted: the clocks of their own, and every pool the visit may have, or null while minutes are missing. */
export interface Counting {
  clocks: OwnClock[];
  pools: Pool[] | null;
}

/**
 * Why the units are what they are: the figure that decided under each method, whose remainder won, ties, the gap
 * between the methods, the minutes to the next unit, own clocks, and units or totals that do not fit the minutes.
 */
export function unitFindings(draft: Draft, { clocks, pools }: Counting): Finding[] {
  const [pool, ...others] = pools ?? [];
  const told = splitFindings(draft);
  const splits = told.length === 0 || tooMuch(draft) === null ? told : [];
  const disciplines = eachOnce(draft.lines.map((line) => disciplineOf(line, draft.visit)));
  const poolUnder = (discipline: (typeof disciplines)[number]): Pool => {
    if (pool === undefined || disciplines.length < 2) return pool ?? [];
    return pool.filter(({ at }) => {
      const line = draft.lines[at];
      return line !== undefined && disciplineOf(line, draft.visit) === discipline;
    });
  };
  return [
    ...untimedFindings(draft),
    ...clockFindings(draft, clocks),
    ...togetherFindings(draft),
    ...(others.length > 0
      ? openFindings(draft)
      : gather(disciplines, (discipline) =>
          poolFindings(draft, poolUnder(discipline), disciplines.length > 1 ? discipline : null),
        )),
    ...totalFindings(draft, pools !== null, splits.length > 0),
    ...splits,
    ...(splits.length > 0 ? [] : unitsSaidFindings(draft, clocks, pools !== null)),
  ];
}
