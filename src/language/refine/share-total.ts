import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';

/** Where one service counts by time, a time for all together is its time: "TE, band rows 2x12, 18 min total". */
export function shareTotal(draft: Draft, { ruleSet }: Model): Draft {
  if (draft.totalMinutes === null) return draft;
  const timed = draft.mentions.filter(({ codes }) =>
    codes.some((code) => ruleSet.codes[code]?.clock !== 'untimed_day'),
  );
  const [only] = timed.length > 0 ? timed : draft.mentions;
  if (!only || timed.length > 1) return draft;
  const minutes = [draft.totalMinutes];
  return {
    ...draft,
    totalMinutes: null,
    mentions: draft.mentions.map((mention) => (mention === only ? { ...only, minutes } : mention)),
  };
}
