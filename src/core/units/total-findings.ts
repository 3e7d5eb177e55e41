import { authorities } from '../authorities.ts';
import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../visit.ts';
import { ladder } from './ladder.ts';
import { count, range } from './unit-words.ts';

/** Minutes without a service, and minutes that do not fit into the visit. */
export function totalFindings(draft: Draft, minutes: Record<string, number> | null): Finding[] {
  const stated = draft.visit.totalMinutes;
  if (stated === null) return [];
  const timed = minutes ? Object.values(minutes).reduce((sum, m) => sum + m, 0) : 0;
  if (timed > stated) {
    return [
      finding(
        'units.impossible',
        'stop',
        [],
        `${timed} minutes of timed services do not fit into a ${stated}-minute visit: check the minutes.`,
        authorities.timeInNote,
      ),
    ];
  }
  if (draft.lines.length > 0 && minutes !== null) return [];
  const units = ladder(stated);
  const split = draft.lines.length > 0 ? ' Say how they split over the services.' : '';
  return [
    finding(
      'units.total',
      'answer',
      [],
      `${stated} timed minutes in all make ${count(units)} under CMS total time (${range(units)}). Under the AMA method each code is counted alone, so it takes the minutes of each.${split}`,
      authorities.totalTime,
    ),
  ];
}
