import type { Draft } from '../draft.ts';
import { countedTwice } from './share-together.ts';
import { minutesWords } from './told/unit-words.ts';

/**
 * Why the minutes cannot be so, or null: timed services are at most the stated timed total, and that at most the
 * treatment time.
 *
 * @see Medicare Benefit Policy Manual, chapter 15, section 220.3
 * @example // 40 minutes of 97110 in a visit of 30
 * tooMuch(draft) // '40 minutes of timed services do not fit into a 30-minute visit'
 */
export function tooMuch(draft: Draft): string | null {
  const { totalMinutes, timedMinutes = null } = draft.visit;
  if (totalMinutes === null && timedMinutes === null) return null;
  const timed = timedOf(draft);
  if (totalMinutes !== null && timed > totalMinutes)
    return `${timed} minutes of timed services do not fit into a ${totalMinutes}-minute visit`;
  if (totalMinutes !== null && (timedMinutes ?? 0) > totalMinutes)
    return `${timedMinutes} timed minutes do not fit into ${totalMinutes} minutes of treatment`;
  if (timedMinutes !== null && timed > timedMinutes)
    return `The timed services have ${minutesWords(timed)}, more than the timed total of ${timedMinutes}`;
  const hands = timed + sumOf(draft, ({ rule }) => takesTurns(rule));
  if (totalMinutes !== null && hands > totalMinutes)
    return `${hands} minutes of services that nobody can give at the same time do not fit into a ${totalMinutes}-minute visit`;
  return null;
}

/** Minutes of timed services with this patient: the 15-minute pool, and own clocks of a service given in the visit. */
export const timedOf = (draft: Draft): number =>
  sumOf(
    draft,
    (line) =>
      line.rule?.clock === 'fifteen_pooled' ||
      (line.rule === null && line.code === null && line.minutes !== null) ||
      isWithPatient(line.rule, draft),
  ) - countedTwice(draft.lines);

type Line = Draft['lines'][number];

/** Opened, or gone on behind what opened, with the patient there: time of the visit like that of the pool. */
const isWithPatient = (rule: Line['rule'], draft: Draft): boolean =>
  rule?.contact === 'one_on_one' &&
  (opensWithPatient(rule) ||
    (rule.count?.kind === 'with' &&
      draft.lines.some((other) => other.rule?.family === rule.family && opensWithPatient(other.rule))));

const opensWithPatient = (rule: Line['rule']): boolean =>
  rule?.count?.kind === 'opening' && !rule.count.patientAway;

/** Untimed, and yet nobody gives it while giving something else. */
const takesTurns = (rule: Line['rule']): boolean =>
  rule !== null &&
  (rule.clock === 'episode' || rule.clock === 'untimed_day' || rule.clock === 'untimed_area') &&
  (rule.contact === 'one_on_one' || rule.contact === 'group' || rule.contact === 'attended');

const sumOf = (draft: Draft, which: (line: Line) => boolean): number =>
  draft.lines.filter(which).reduce((sum, line) => sum + (line.minutes ?? 0), 0);
