import type { Draft, Mention } from '../draft.ts';
import type { Model } from '../model.ts';

/**
 * Where one service counts by time, a time for all together is its time ("TE, band rows 2x12, 18 min total"). Of several,
 * the one said to take the rest gets what is left ("40 min session, 15 manual, rest therex").
 */
export function shareTotal(draft: Draft, { ruleSet }: Model): Draft {
  const total = draft.totalMinutes;
  if (total === null) return draft;
  const timed = draft.mentions.filter(({ codes }) =>
    codes.some((code) => ruleSet.codes[code]?.clock !== 'untimed_day'),
  );
  const [only, second] = timed.length > 0 ? timed : draft.mentions;
  if (only && !second) return only.minutes.length > 0 ? draft : give(draft, only, total);
  const rest = timed.find((mention) => mention.minutes.length === 0 && takesRest(draft, mention));
  const others = timed.filter((mention) => mention !== rest).flatMap(({ minutes }) => minutes);
  const left = total - others.reduce((sum, minutes) => sum + minutes, 0);
  return rest && left > 0 ? give(draft, rest, left) : draft;
}

function give(draft: Draft, to: Mention, minutes: number): Draft {
  return {
    ...draft,
    totalMinutes: null,
    mentions: draft.mentions.map((mention) =>
      mention === to ? { ...mention, minutes: [minutes] } : mention,
    ),
  };
}

function takesRest({ tokens }: Draft, { from, to }: Mention): boolean {
  const near = [...tokens.slice(Math.max(0, from - 4), from), ...tokens.slice(to, to + 4)];
  return near.some(({ text }) => /^(rest|remainder|remaining|balance)$/.test(text));
}
