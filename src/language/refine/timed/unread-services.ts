import { gather } from '../../../core/gather.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, type Duration, draftWith, newMention, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { overlaps } from '../../parts/overlaps.ts';
import { clockRange } from '../../slots/times/clock/clock-range.ts';
import { codesDescribed, FLOOR } from '../described/codes-described.ts';
import { unreadWords } from '../described/unread-words.ts';
import { isFurther } from '../given/minutes/is-further.ts';
import { isOfPlace } from '../given/minutes/is-of-place.ts';
import { MOST_SERVICES } from '../named/name-services.ts';
import { close, listedTimes } from './listed-times.ts';
import { behindHand, wordsBesideTime } from './words-beside-time.ts';

/** Sightings that leave a word unread: everyday words of a code are no name of it. */
const hints = new Set(['keywords', 'activity', 'name', 'phrase', 'shorthand', 'sounds-like-service']);
/** Beside an adjustment alone, words that tell codes of therapy apart are all that names one. */
const hintsBesideAdjustment = new Set([...hints, 'tell-apart']);

/**
 * Keeps minutes apart whose words name nothing known, where each other service has a time of its own: "24 min of ADL and 13
 * minutes of wheelwork". They would else be lost, or lent to the service beside them; so it is asked what was done in them.
 *
 * @example '15 min of wibbling and 20 min of 97110' // 97110 with 20 minutes, and 15 minutes of which nothing is known
 */
export function unreadServices(draft: Draft, model: Model): Draft {
  if (draft.mentions.length === 0 || draft.mentions.length >= MOST_SERVICES) return draft;
  const counted = draft.mentions.filter((mention) => !isAdjustment(mention, model));
  const clauses = clausesOf(draft.tokens);
  const listed = listedTimes(draft, counted, clauses, model);
  const told = draft.durations.filter(({ of, by }) => of === 'service' && !by);
  if (told.length + listed.length === 0) return draft;
  const times = [...draft.durations.filter(isBare), ...listed];
  const sum = told.reduce((all, { minutes }) => all + minutes, 0);
  // "2:00 to 2:50. TE 22, manual 15, gait 13": the stretch that holds the others.
  const isVisit = ({ from, to, minutes }: Duration) =>
    clockRange(draft.tokens, from)?.to === to && minutes >= sum - minutes;
  const services = new Set(counted.map(({ codes }, at) => (codes.length === 1 ? codes[0] : at)));
  // An hour in the building holds the others.
  const parts = told.filter(({ minutes }) => told.length < 3 || minutes <= sum - minutes);
  if (parts.length <= services.size && listed.length === 0) return draft;
  const isIn = (clause: number | undefined) => (one: { from: number }) => clauses[one.from] === clause;
  // "Drainage of the arm, 40 min,": what was done stands in the clause before.
  const clauseOf = (time: Duration): number | undefined => {
    const own = clauses[time.from] ?? 0;
    const isOnly =
      clauses[time.from - 1] === own - 1 &&
      clauses[time.to] === own &&
      close.test(draft.tokens[time.to]?.text ?? '');
    return isOnly && draft.tokens[time.from - 1]?.text === ',' && !draft.durations.some(isIn(own - 1))
      ? own - 1
      : own;
  };
  const needles = seen(draft, 'needles').filter(({ value }) => value !== 'contact');
  const isAlone = (time: Duration): boolean => {
    const here = isIn(clauseOf(time));
    // "PTA gave the next 15 by herself" goes on with what was told; "14 min of what the doc wrote" does not.
    const isOwn =
      counted.length === 0 || draft.tokens[time.to]?.text === 'of' || !seen(draft, 'clinicians').some(here);
    // "… and 5 to the shoulder" is more of what was done before.
    if (counted.length > 0 && isOfPlace(draft, time.from, time.to)) return false;
    // "New needles placed for another 15" goes on with the acupuncture; "joined the group for 20" says with whom.
    if (needles.some((one) => here(one) || isRightBehind(one, time))) return false;
    if (draft.tokens[time.to]?.text !== 'of' && seen(draft, 'people').some(here)) return false;
    // "Plus one more hour" goes on with what was told.
    if (isFurther(draft, time)) return false;
    const isOnlyTime = times.filter(isIn(clauses[time.from])).length === 1;
    return !isVisit(time) && !draft.mentions.some(here) && isOwn && isOnlyTime;
  };
  const unread = unreadWords(draft, counted.length > 0 ? hints : hintsBesideAdjustment);
  const regions = [...seen(draft, 'region'), ...seen(draft, 'muscles')];
  const places = regions.map(({ from }) => from);
  // Beside an adjustment, which takes no time, a place and its minutes tell of something else: "ankle 10 min, neck adj".
  const isPlaceEnough = (time: Duration) => counted.length === 0 || draft.tokens[time.to]?.text === 'to';
  const found = gather(times.filter(isAlone), (time) => {
    // "8 minutes to glutes": a place says where, and nothing says what.
    const words = wordsBesideTime(
      time,
      (isPlaceEnough(time) ? [...unread, ...places].sort((a, b) => a - b) : unread).filter((from) =>
        isIn(clauseOf(time))({ from }),
      ),
      draft,
      regions,
    );
    const [next] = words;
    if (next === undefined) return [];
    const first = withTellingBefore(draft, next);
    const to = (words.at(-1) ?? first) + 1;
    const told = [
      ...draft.tokens.slice(first, to),
      ...draft.tokens.slice(time.to, behindHand(draft, time.to)),
    ];
    const { codes } = codesDescribed(told, model, {
      floor: FLOOR,
      withEveryday: true,
    });
    return [newMention(first, to, 'activity', codes, { open: codes.length === 1 ? null : 'activity' })];
  });
  if (found.length === 0) return draft;
  return draftWith(draft, {
    mentions: [...draft.mentions, ...found].sort((a, b) => a.from - b.from),
    durations: [...draft.durations, ...listed].sort((a, b) => a.from - b.from),
  });
}

/** "Gaze stab 10": words that tell codes apart and stand right before tell with it what was done. */
function withTellingBefore(draft: Draft, at: number): number {
  const before = seen(draft, 'tell-apart').find(({ to }) => to === at);
  const isFree = before && !draft.mentions.some((one) => overlaps(one, before));
  return isFree ? before.from : at;
}

/** "Put in a fresh set, another 15 w her". */
const isRightBehind = ({ to }: Sighting, { from }: Duration): boolean => from > to && from - to <= 2;

/** Of no service and no person yet. */
const isBare = ({ of, owner, by }: Duration): boolean => of === 'service' && owner === undefined && !by;
