import { type Draft, draftWith, type Mention } from '../../draft.ts';

/**
 * Leaves out what brackets behind a time tell of the same work: of "TE 20 (10 squats, 10 lunges)" the service has its 20 minutes, and
 * what it was made of stands within them.
 */
export function partsInBrackets(draft: Draft): Draft {
  const { tokens, mentions, durations } = draft;
  const opens = tokens.findIndex(({ text }) => text === '(');
  const closes = tokens.findIndex(({ text }, at) => at > opens && text === ')');
  const isWithin = ({ from }: { from: number }) => opens < from && from < closes;
  const whole = durations.find(({ to, of }) => to === opens && of === 'service');
  const service = whole && mentions.findLast(({ to }) => to <= whole.from);
  const within = mentions.filter(isWithin);
  const parts = durations.filter(isWithin);
  if (!whole || !service || closes < 0 || parts.length === 0 || within.length === 0) return draft;
  const code = service.codes.length === 1 ? (service.codes[0] ?? '') : null;
  const isPart = ({ by, codes }: Mention): boolean => code !== null && by !== 'code' && codes.includes(code);
  // "TE 20 (bike 10 alone)": how a part was given, or by whom, is more than what it was made of.
  const isOfGiving = draft.sightings.some(
    (one) => /^(presence|clinicians|people|no-service)$/.test(one.slot) && isWithin(one),
  );
  const sum = parts.reduce((all, { minutes }) => all + minutes, 0);
  if (isOfGiving || sum > whole.minutes || !within.every(isPart)) return draft;
  return draftWith(draft, {
    mentions: mentions.filter((mention) => !within.includes(mention)),
    // They are read, and count for nothing.
    durations: durations.map((time) => (parts.includes(time) ? { ...time, of: 'rest' } : time)),
  });
}
