import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, type Duration, draftWith, type Mention, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { overlaps } from '../../parts/overlaps.ts';
import { readMinutes } from '../../slots/times/minutes/read-minutes.ts';

const side = /^(l|r|lt|rt|left|right|both|bilat|bilateral|upper|lower|the|her|his|to|on)$/;
const joins = /^(,|;|\+|&|and|then|\/|plus)$/;
const closes = /^([,;.+&/!)\n]|and|then|plus)$/;
const motion = /^(rom|arom|prom|aarom|mmt|motion)$/;
const FEWEST = 2;
const MOST = 60;

/**
 * "Stretch hams 5, quads 5, calves 5": one service, and a row of places with a time each, which add up. A place that begins another
 * service is not of the row.
 */
export function placesInARow(draft: Draft, model: Model): Draft {
  const places = placesOf(draft);
  if (places.length === 0) return draft;
  const rows = draft.mentions
    .filter((mention) => !isAdjustment(mention, model))
    .map((mention) => ({ mention, row: rowBehind(draft, mention, places) }))
    .filter(({ mention, row }) => row.length > 1 && !areDegrees(draft, mention, row));
  if (rows.length === 0) return draft;
  const found = rows.flatMap(({ mention, row }) => row.map((time) => ({ ...time, owner: mention.from })));
  const isTold = (time: Duration) => found.some((one) => overlaps(one, time));
  return draftWith(draft, {
    durations: [...draft.durations.filter((time) => !isTold(time)), ...found].sort((a, b) => a.from - b.from),
  });
}

/** "PROM shoulder 60, elbow 45" may be what was measured, where no word for minutes stands. */
function areDegrees({ tokens, counts }: Draft, mention: Mention, row: readonly Duration[]): boolean {
  const isMotion = tokens.slice(mention.from, mention.to).some(({ text }) => motion.test(text));
  return (
    (isMotion && row.every(({ from, to }) => to === from + 1)) ||
    row.some((time) => counts.some((count) => overlaps(count, time)))
  );
}

/** Places and muscles that no service has in its name. */
const placesOf = (draft: Draft): Sighting[] =>
  [...seen(draft, 'region'), ...seen(draft, 'muscles')].filter(
    (place) => !draft.mentions.some((mention) => overlaps(mention, place)),
  );

/** The times behind a service, each behind a place, up to what stands there without one. */
function rowBehind(draft: Draft, mention: Mention, places: readonly Sighting[]): Duration[] {
  const { tokens } = draft;
  const row: Duration[] = [];
  let at = tokens[mention.to]?.text === ':' ? mention.to + 1 : mention.to;
  for (;;) {
    // "Stretch hams 5": the first place may be a word of the service.
    const to = row.length === 0 && endsInPlace(draft, mention) ? at : behindPlace(draft, at, places);
    const time = to === null ? null : timeAt(tokens, to);
    if (!time) return row;
    row.push(time);
    at = time.to;
    if (!joins.test(tokens[at]?.text ?? '')) return row;
    while (joins.test(tokens[at]?.text ?? '')) at++;
  }
}

const endsInPlace = (draft: Draft, { from, to }: Mention): boolean =>
  [...seen(draft, 'region'), ...seen(draft, 'muscles')].some((place) => place.to === to && place.from > from);

/** "L upper trap", "C-spine": behind all the words for one place; null where none stands. */
function behindPlace({ tokens }: Draft, start: number, places: readonly Sighting[]): number | null {
  let at = start;
  let isPlace = false;
  for (;;) {
    const longest = places.filter(({ from }) => from === at).sort((a, b) => b.to - a.to)[0];
    if (longest) isPlace = true;
    else if (!side.test(tokens[at]?.text ?? '') && !(isPlace && /^(-|spine)$/.test(tokens[at]?.text ?? '')))
      break;
    at = longest?.to ?? at + 1;
  }
  return isPlace ? at : null;
}

function timeAt(tokens: Draft['tokens'], from: number): Duration | null {
  const read = readMinutes(tokens, from);
  const number = Number(tokens[from]?.text);
  const [minutes, to] = read ? [read.value, read.to] : [number, from + 1];
  const isNumber = read !== null || (tokens[from]?.kind === 'number' && Number.isInteger(number));
  const ends = tokens[to] === undefined || closes.test(tokens[to]?.text ?? '');
  return isNumber && ends && minutes >= FEWEST && minutes <= MOST
    ? { from, to, minutes, of: 'service' }
    : null;
}
