import { authorities } from '../authorities.ts';
import { type Draft, settledLines } from '../draft.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../visit.ts';
import { openFindings } from './open-findings.ts';
import type { Pool } from './pool.ts';
import { poolFindings } from './pool-findings.ts';
import { totalFindings } from './total-findings.ts';
import { unitsSaidFindings } from './units-said-findings.ts';

/**
 * Why the units are what they are: the figure that decided under each method, ties, the gap between the methods, the
 * minutes to the next unit, and units or totals that do not fit the minutes.
 *
 * @param pools every pool the visit may have, or null while minutes are missing
 */
export function unitFindings(draft: Draft, pools: Pool[] | null): Finding[] {
  const [pool, ...others] = pools ?? [];
  const minutes = pool ?? null;
  return [
    ...untimedFindings(draft),
    ...ownClockFindings(draft),
    ...(minutes && Object.keys(minutes).length > 0 && others.length === 0
      ? poolFindings(draft, minutes)
      : []),
    ...(others.length > 0 ? openFindings(draft) : []),
    ...totalFindings(draft, minutes),
    ...unitsSaidFindings(draft, minutes !== null),
  ];
}

function untimedFindings(draft: Draft): Finding[] {
  return settledLines(draft)
    .filter((line) => line.rule.clock === 'untimed_day' || line.rule.clock === 'episode')
    .map((line) =>
      finding(
        'units.untimed',
        'answer',
        [line.code],
        line.rule.clock === 'episode'
          ? `${line.code} is untimed: one unit, once an episode of care.`
          : `${line.code} is untimed: one unit a day, whatever the minutes.`,
        line.rule.sources[0] ?? authorities.practice,
      ),
    );
}

function ownClockFindings(draft: Draft): Finding[] {
  return settledLines(draft)
    .filter((line) => line.rule.clock === 'own_clock')
    .map((line) =>
      finding(
        'units.own-clock',
        'warn',
        [line.code],
        `${line.code} has a clock of its own, apart from the 15-minute pool; its units are not counted here, so check with the payer.`,
        line.rule.sources[0] ?? authorities.practice,
      ),
    );
}
