import { type Draft, draftWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';

const year = /^20[123]\d$/;

/**
 * "Kx threshold of 2025": a year beside a subject whose figure is the year's is the year of the date of service. Elsewhere a
 * year tells of something else ("surgery in 2019").
 */
export function yearAsked(draft: Draft, { ruleSet }: Model): Draft {
  if (draft.date !== null) return draft;
  const yearly = seen(draft, 'topic').some(
    ({ value }) => ruleSet.topics?.find(({ id }) => id === value)?.figure !== undefined,
  );
  const at = yearly ? draft.tokens.findIndex(({ text }) => year.test(text)) : -1;
  const named = draft.tokens[at];
  return named ? draftWith(draft, { date: `${named.text}-01-01`, dateAt: { from: at, to: at + 1 } }) : draft;
}
