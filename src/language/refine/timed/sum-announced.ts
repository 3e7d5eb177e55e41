import { type Draft, type Duration, draftWith, type Mention, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';

/** Words right before a time that is worked out of others: "that's 54 minutes", "so 40 min", "adds up to 38". */
const opens =
  /^(thats|thatd|so|leaves|leaving|whole|full|all|makes|making|equals|totals|totaling|totalling|totaled|totalled|total|sum|altogether|together|=|to|is|of)$/;
/** "Which is about 54 minutes". */
const around = /^(about|roughly|exactly|like|a|an|only)$/;

/**
 * A time that is worked out of those before it, and said so, is the time of all: it comes to what they are, each counted once, or as
 * often as there are services where it is one of each.
 *
 * @example '18 minutes each of 97110, 97112 and 97140. That is 54 minutes, so 4 units or 3?' // 18, 18, 18, all 54
 */
export function sumAnnounced(draft: Draft, model: Model): Draft {
  const told = draft.mentions.filter((mention) => !isAdjustment(mention, model));
  const sum = draft.durations.find((time) => isAnnounced(draft, time) && comesTo(draft, time, told));
  if (!sum) return draft;
  return draftWith(draft, {
    durations: draft.durations.map((time) => (time === sum ? { ...time, of: 'all' } : time)),
  });
}

function isAnnounced({ tokens, mentions, sightings }: Draft, { of, owner, from, to }: Duration): boolean {
  if (of !== 'service' || owner !== undefined) return false;
  let before = from - 1;
  while (around.test(tokens[before]?.text ?? '')) before--;
  // "So 20 min of balance next": what it is the time of stands behind it; "so 32 min of theract" says once more what was told.
  const next = mentions.find((one) => one.from >= to && one.from - to < 2);
  const isToldAgain = mentions.some(
    (one) => one.to <= from && next?.codes.some((code) => one.codes.includes(code)),
  );
  const isOfNext = !isToldAgain && (next !== undefined || tokens[to]?.text === 'of');
  const isSum = opens.test(tokens[before]?.text ?? '') || isSentence(tokens, from, to);
  return (isSum && !isOfNext) || isHowGiven({ tokens, mentions, sightings }, from, to);
}

/** "… 10 min each. 30 minutes so two units": a sentence that begins with it, and reckons with it. */
const isSentence = (tokens: Draft['tokens'], from: number, to: number): boolean =>
  /^[.;\n(]$/.test(tokens[from - 1]?.text ?? '') &&
  /^([.,;?)\n]|so|total|in|altogether|overall|makes|is|how|does|means|=|)$/.test(tokens[to]?.text ?? '');

/** "10 min mobs, 20 min ex - half hour one to one": nothing but how they were given stands behind the sum. */
const isHowGiven = (draft: Looked, from: number, to: number): boolean =>
  /^([-=,:;(\n.]|so)$/.test(draft.tokens[from - 1]?.text ?? '') && namesNothing(draft, to);

type Looked = Pick<Draft, 'tokens' | 'mentions' | 'sightings'>;

/** Every service before it has its time, and there is more than one. */
function comesTo({ durations }: Draft, sum: Duration, told: readonly Mention[]): boolean {
  const times = durations.filter(({ to }) => to <= sum.from);
  if (times.some(({ of }) => of !== 'service' && of !== 'each')) return false;
  const before = told.filter(({ to }) => to <= sum.from);
  const parts = times.flatMap(({ of, minutes }) => (of === 'each' ? before.map(() => minutes) : [minutes]));
  return before.length > 1 && parts.length > 1 && parts.reduce((all, each) => all + each, 0) === sum.minutes;
}

/** Whether nothing but who was there stands up to where this part of the message ends: "one to one,". */
function namesNothing(draft: Looked, to: number): boolean {
  const { tokens } = draft;
  const passed = [
    ...seen(draft, 'people', 'one-on-one'),
    ...seen(draft, 'no-service', 'contact'),
    ...seen(draft, 'no-service', 'time'),
  ];
  let at = to;
  while (!/^([,;.\n?!)]|)$/.test(tokens[at]?.text ?? '')) {
    const word = passed.find(({ from }) => from === at);
    if (!word) return false;
    at = word.to;
  }
  return at > to || tokens[at] === undefined;
}
