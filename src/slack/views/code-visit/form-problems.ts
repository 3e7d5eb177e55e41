import type { RuleSet } from '../../../core/rule-set.ts';
import { field } from './fields.ts';
import type { VisitForm } from './visit-form.ts';

/** A day has no more. */
export const mostMinutes = 480;

/** What is wrong with a form before it can be answered: by block, so that each stands beside its field. */
export type FormProblems = Record<string, string>;

/**
 * Says beside which field what has to be mended. Minutes are not asked for here: without them there is an answer too, and
 * it asks.
 *
 * @param today the day of asking: nothing is billed for a day that has not come
 */
export function formProblems(form: VisitForm, today: string, { codes }: RuleSet): FormProblems {
  const { rows, regions, date } = form;
  const problems: FormProblems = {};
  for (const { id, code, minutes } of rows) {
    if (code === null && minutes !== null)
      problems[field('service', id)] = 'Choose the service of these minutes, or remove it.';
    if (minutes !== null && readMinutes(minutes) === null)
      problems[field('minutes', id)] = `Give whole minutes from 1 to ${mostMinutes}.`;
    const rule = code === null ? undefined : codes[code];
    if (rule?.validTo != null && rule.validTo < date)
      problems[field('service', id)] =
        `${code} ended on ${rule.validTo}: choose ${rule.replacedBy.join(' or ') || 'another one'}, or an earlier date.`;
    if (rule?.validFrom != null && date < rule.validFrom)
      problems[field('service', id)] =
        `${code} began on ${rule.validFrom}: choose another one, or a later date.`;
  }
  if (date > today) problems[field('date')] = 'This day has not come yet.';
  const [first] = rows;
  if (
    first !== undefined &&
    regions.length === 0 &&
    rows.every(({ code, minutes }) => code === null && minutes === null)
  )
    problems[field('service', first.id)] = 'Choose a service here, or tick the regions that were adjusted.';
  return problems;
}

/** Whole minutes of a day as typed, or null. */
export function readMinutes(typed: string | null): number | null {
  if (typed === null || !/^\s*\d{1,3}\s*$/.test(typed)) return null;
  const minutes = Number(typed);
  return minutes >= 1 && minutes <= mostMinutes ? minutes : null;
}
