import { type Draft, type Duration, draftWith, type Mention, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { tells, type WordList } from '../../words/word-lists.ts';
import { placesListed } from './places-listed.ts';

/** What a time was told of each of, where that is no place. */
const notOfPlaces: readonly WordList[] = ['counted/patients', 'people-words/patients'];
const both = /^(both|bilateral|bilaterally|bilat|bil)$/;
/** What may stand behind "each leg". */
const closes = /^([,;.!?)\n&+]|and|then|plus|with|w|)$/;

/**
 * Counts a time that was told of each side or each region as often as there were some: "both forearms 6 min each" is 12 minutes,
 * "5 min each to 3 regions" 15, "neck and low back 8 min each" 16. Only where one timed service stands in the sentence; "TE and NMR 15 min each" are two services.
 */
export function eachSide(draft: Draft, model: Model): Draft {
  if (!draft.durations.some(({ of }) => of === 'each')) return draft;
  const sentences = sentencesOf(draft.tokens);
  const here = (time: Duration) => (one: { from: number }) => sentences[one.from] === sentences[time.from];
  const durations = draft.durations.map((time) => {
    if (time.of !== 'each') return time;
    const services = draft.mentions.filter(here(time)).filter((one) => !isAdjustment(one, model));
    // "Gait 15 and TE 10 min each leg": the side behind the time speaks of the service before it.
    const ofLast = isOfSide(draft, time) ? services.findLast(({ to }) => to <= time.from) : undefined;
    const only = ofLast ?? (services.length === 1 ? services[0] : undefined);
    if (only) return ofPlaces(draft, time, only, here(time));
    // "Neck and back massage 6 min each, te 10": of several services the one that the time stands behind.
    const start = Math.max(0, ...draft.durations.map(({ to }) => (to <= time.from ? to : 0)));
    const isBefore = (one: { from: number }) => here(time)(one) && start <= one.from && one.from < time.from;
    const [before, ...others] = services.filter(isBefore);
    return before && others.length === 0 ? ofPlaces(draft, time, before, isBefore) : time;
  });
  return draftWith(draft, { durations });
}

function ofPlaces(
  draft: Draft,
  time: Duration,
  only: Mention,
  isHere: (one: { from: number }) => boolean,
): Duration {
  // "Neck and back hurt, te 15 min each visit": the time of one of them.
  const said = draft.tokens[time.to]?.text === 'each' ? time.to + 1 : time.to;
  if (tells(draft.tokens[said], 'time-words/occasion')) return { ...time, of: 'service', owner: only.from };
  // "10 min each patient".
  const behind = draft.tokens.slice(time.to, time.to + 2);
  if (behind.some((word) => notOfPlaces.some((list) => tells(word, list)))) return time;
  const times = placesOf(draft, time, isHere);
  return times > 1 ? ofAll(time, times, only) : time;
}

const ofAll = (time: Duration, times: number, { from }: Mention): Duration => ({
  ...time,
  minutes: time.minutes * times,
  of: 'service',
  owner: from,
});

/** How many sides or regions a time was told of each of; 1 where nothing says. */
function placesOf(draft: Draft, time: Duration, isHere: (one: { from: number }) => boolean): number {
  const { tokens, counts } = draft;
  const regions = counts.find((count) => count.noun === 'regions' && isHere(count));
  if (regions) return regions.number;
  return isOfSide(draft, time) ||
    tokens.some(
      ({ text }, from) =>
        both.test(text) && isHere({ from }) && (text !== 'both' || areParts(draft, from + 1)),
    )
    ? 2
    : placesListed(draft, isHere);
}

/** "Both forearms"; "both patients", "both got 15" are people. */
const areParts = (draft: Draft, at: number): boolean =>
  tells(draft.tokens[at], 'time-words/side') ||
  [...seen(draft, 'region'), ...seen(draft, 'muscles')].some(({ from }) => from === at);

/** "8 min each side"; in "te 15 each leg wrapped" something else was done with each. */
function isOfSide({ tokens }: Draft, { to }: Duration): boolean {
  const at = [to, to + 1].find((here) => tells(tokens[here], 'time-words/side'));
  return at !== undefined && closes.test(tokens[at + 1]?.text ?? '');
}
