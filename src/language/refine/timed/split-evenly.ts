import { type Draft, draftWith, type Mention } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../parts/sentences.ts';

/** Between the time and that it was split. */
const between = /^(min|mins|minutes|,|is|was|were|got|then|all|split|divided|shared)$/;
/** So many of these words. */
const FEW = 2;

/**
 * A time that is said to be split evenly among the services named behind it, beside others that have their own: "15 of it hot pack, other 45
 * split evenly NMR / TE / TA".
 *
 * @example 'us 8, other 30 split evenly te and mt' // 97035 with 8 minutes, 97110 and 97140 with 15 each
 */
export function splitEvenly(draft: Draft, model: Model): Draft {
  const { tokens, mentions, durations, shares } = draft;
  const share = shares.find(({ part }) => part === 'even');
  if (!share) return draft;
  const isBefore = ({ to }: { to: number }) =>
    to <= share.from &&
    share.from - to <= FEW &&
    tokens.slice(to, share.from).every(({ text }) => between.test(text));
  const whole = durations.find((time) => isBefore(time) && time.of === 'service');
  const sentences = sentencesOf(tokens);
  const isBehind = (one: Mention) => one.from >= share.to && sentences[one.from] === sentences[share.from];
  const services = mentions.filter((one) => isBehind(one) && !isAdjustment(one, model));
  const isTimed = durations.some(({ from }) => from >= share.to && sentences[from] === sentences[share.from]);
  // Where nothing else was given the time is that of the whole visit.
  if (!whole || services.length < 2 || services.length === mentions.length || isTimed) return draft;
  const minutes = Math.floor(whole.minutes / services.length);
  const parts = services.map(({ from, to }) => ({ ...whole, from, to, minutes, owner: from }));
  return draftWith(draft, {
    durations: [...durations.filter((time) => time !== whole), ...parts].sort((a, b) => a.from - b.from),
    shares: shares.filter((one) => one !== share),
    // The whole is read, and counts for nothing more.
    counts: [...draft.counts, { from: whole.from, to: whole.to, number: 0, noun: 'told by parts' }],
  });
}
