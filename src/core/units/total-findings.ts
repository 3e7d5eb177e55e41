import { authorities } from '../authorities.ts';
import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../visit.ts';
import { ladder } from './ladder.ts';
import { countedTwice } from './share-together.ts';
import { count, minutesWords, range } from './unit-words.ts';

/**
 * Timed minutes against the timed total that was stated, and that against the treatment time: what cannot be is
 * refused. Minutes that no service has are named; a total without services is counted alone.
 *
 * @param counted false while minutes of timed services are missing
 * @see Medicare Benefit Policy Manual, chapter 15, section 220.3
 */
export function totalFindings(draft: Draft, counted: boolean): Finding[] {
  const { totalMinutes, timedMinutes } = draft.visit;
  const stated = timedMinutes ?? totalMinutes;
  if (stated === null) return [];
  const impossible = tooMuch(draft);
  if (impossible !== null)
    return [
      finding('units.impossible', 'stop', [], `${impossible}: check the minutes.`, authorities.timeInNote),
    ];
  if (draft.lines.length > 0 && counted) return missingMinutes(draft);
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

/** Why the minutes cannot be so, or null: timed services ≤ stated timed total ≤ treatment time. */
function tooMuch(draft: Draft): string | null {
  const { totalMinutes, timedMinutes } = draft.visit;
  const timed = timedOf(draft);
  if (totalMinutes !== null && timed > totalMinutes)
    return `${timed} minutes of timed services do not fit into a ${totalMinutes}-minute visit`;
  if (totalMinutes !== null && (timedMinutes ?? 0) > totalMinutes)
    return `${timedMinutes} timed minutes do not fit into ${totalMinutes} minutes of treatment`;
  if (timedMinutes !== null && timedMinutes !== undefined && timed > timedMinutes)
    return `The timed services have ${minutesWords(timed)}, more than the timed total of ${timedMinutes}`;
  const hands = timed + sumOf(draft, ({ rule }) => takesTurns(rule));
  if (totalMinutes !== null && hands > totalMinutes)
    return `${hands} minutes of services that nobody can give at the same time do not fit into a ${totalMinutes}-minute visit`;
  return null;
}

/** Timed minutes that stand on no service count toward the total and toward no code. */
function missingMinutes(draft: Draft): Finding[] {
  const { timedMinutes } = draft.visit;
  const unnamed = (timedMinutes ?? 0) - timedOf(draft);
  if (unnamed <= 0) return [];
  const text = `${minutesWords(unnamed)} of the ${timedMinutes} timed ones stand on no service here: the units follow the services, so name where they went.`;
  return [finding('units.total-more', 'warn', [], text, authorities.timeInNote)];
}

/** Minutes of timed services with this patient: the 15-minute pool, and own clocks of a service given in the visit. */
const timedOf = (draft: Draft): number =>
  sumOf(
    draft,
    (line) =>
      line.rule?.clock === 'fifteen_pooled' ||
      (line.rule === null && line.code === null && line.minutes !== null) ||
      isOpening(line.rule),
  ) - countedTwice(draft.lines);

type Line = Draft['lines'][number];

/** Opened and gone on with the patient there: time of the visit like that of the pool. */
const isOpening = (rule: Line['rule']): boolean =>
  rule?.contact === 'one_on_one' && rule.count?.kind === 'opening' && !rule.count.patientAway;

/** Untimed, and yet nobody gives it while giving something else. */
const takesTurns = (rule: Line['rule']): boolean =>
  rule !== null &&
  (rule.clock === 'episode' || rule.clock === 'untimed_day' || rule.clock === 'untimed_area') &&
  (rule.contact === 'one_on_one' || rule.contact === 'group' || rule.contact === 'attended');

const sumOf = (draft: Draft, which: (line: Line) => boolean): number =>
  draft.lines.filter(which).reduce((sum, line) => sum + (line.minutes ?? 0), 0);
