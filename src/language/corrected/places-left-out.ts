import type { Sighting } from '../book/find-phrases.ts';
import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Span } from '../parts/spans.ts';
import { tells } from '../words/word-lists.ts';
import { around } from './around.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { type Edit, type Thing, whole } from './thing.ts';

/**
 * Leaves out places of the body that the message says were not treated: "scratch the T he only checked it", "and not the QL". Where
 * the words can only take back, the place goes from what was told before as well. Null where none is left out, or no other stays.
 */
export function placesLeftOut(draft: Draft, things: readonly Thing[], model: Model): Edit[] | null {
  const places = things.filter(({ kind }) => kind === 'place');
  const planned = plannedOnly(draft, places);
  if (planned) return [planned];
  for (const list of places) {
    const stands = wordsBefore(draft, list) ?? around(draft.tokens, list);
    // Words behind a list are of the last of it: "mid back and neck, neck was only checked".
    const place = stands === null ? { from: list.last, to: list.to } : list;
    const words = stands ?? wordsBehind(draft, place) ?? around(draft.tokens, place);
    if (words === null || isOfWhoAsks(draft, words)) continue;
    const told = valuesIn(draft, place);
    const others = [
      ...places.filter((one) => one !== list),
      ...(place.from > list.from ? [{ from: list.from, to: place.from }] : []),
    ];
    if (!others.some((one) => valuesIn(draft, one).some((value) => !told.includes(value)))) continue;
    const verb = verbIn(draft, words);
    const isOfAdjusting = verb !== null && isAdjusting(draft, verb);
    const before = others.filter(
      (one) => one.to <= words.from && !(isOfAdjusting && isOfService(draft, things, one)),
    );
    const again = isOfOne(things, before) ? before.flatMap((one) => sameIn(draft, one, place, model)) : [];
    // "Everything except the pelvis, manual to calf" tells no list that holds it: what was spared is read elsewhere.
    if (again.length === 0 && seen(draft, 'corrections', 'spares').some(({ from }) => from === words.from))
      continue;
    const adjusts = isOfAdjusting && isAdjusted(draft, things, words);
    // "MT 15 to L, L not adjusted": it tells the regions of two services apart, and is read as typed.
    if (adjusts && again.length === 0 && things.some(({ kind }) => kind === 'service')) continue;
    // "C, T and L not adjusted, only massage": the words are of the whole list.
    if (isOfAdjusting && !adjusts && again.length === 0 && place.from > list.from) continue;
    const begin = Math.min(words.from, place.from);
    const from = /^(and|,|-)$/.test(draft.tokens[begin - 1]?.text ?? '') ? begin - 1 : begin;
    // "Couldn't adjust the neck, did T and L": the others were.
    const reads = adjusts ? null : verb;
    return [...again, { from, to: Math.max(words.to, place.to), reads }];
  }
  return null;
}

/** "Planned C T L but only adjusted C and L": the first list is what was meant. */
function plannedOnly({ tokens, ...draft }: Draft, [first, second]: readonly Thing[]): Edit | null {
  if (!first || !second) return null;
  const turns = tokens.slice(first.to, second.from).some(({ text }) => /^(but|only|just|ended)$/.test(text));
  const plan = [...seen(draft, 'negation', 'planned'), ...seen(draft, 'corrections', 'booked')].find(
    ({ to }) =>
      to <= first.from &&
      tokens.slice(to, first.from).every((word) => tells(word, 'correction-words/leads-to-place')),
  );
  return plan && turns ? { from: plan.from, to: first.to, reads: null } : null;
}

/** The words right before a place by which it was left out. */
function wordsBefore(draft: Draft, { from, to }: Span): Span | null {
  const { tokens } = draft;
  if (!(tokens[to] === undefined || tells(tokens[to], 'correction-words/behind-place-left-out'))) return null;
  let at = from;
  while (tells(tokens[at - 1], 'correction-words/before-place-left-out')) at -= 1;
  const words = [
    ...seen(draft, 'corrections', 'leaves-out'),
    ...seen(draft, 'corrections', 'only-looked-at'),
    ...seen(draft, 'corrections', 'spares'),
  ].find((one) => at <= one.to && one.to <= from);
  if (words) return { from: words.from, to: from };
  return /^(not|no|without)$/.test(tokens[at - 1]?.text ?? '') ? { from: at - 1, to: from } : null;
}

/** "T was only checked", "neck - scratch that". */
function wordsBehind(draft: Draft, { to }: Span): Span | null {
  const { tokens } = draft;
  const words = seen(draft, 'corrections', 'left-out').find(
    ({ from }) => from === to || (from === to + 1 && tokens[to]?.text === '-'),
  );
  return words &&
    (tokens[words.to] === undefined || tells(tokens[words.to], 'correction-words/behind-place-left-out'))
    ? words
    : null;
}

const valuesIn = (draft: Draft, { from, to }: Span): string[] =>
  placesIn(draft, { from, to }).map(({ value }) => value);

/** The same place, told before: a region of the spine by any name of it, else by the same word, since hands and arms are one limb. */
function sameIn(draft: Draft, span: Span, place: Span, { ruleSet }: Model): Edit[] {
  const told = placesIn(draft, place);
  const word = ({ from }: Span) => draft.tokens[from]?.stem;
  const isSpinal = (value: string) => ruleSet.regions.some(({ id, spinal }) => id === value && spinal);
  return placesIn(draft, span)
    .filter((one) =>
      told.some((each) => each.value === one.value && (isSpinal(one.value) || word(each) === word(one))),
    )
    .map(({ from, to }) => ({ from, to, reads: null }));
}

/** "Didn't adjust", "wasn't needled": what was not done, of the words that leave a place out. */
function verbIn({ tokens }: Draft, { from, to }: Span): Span | null {
  const verb = tokens.findIndex(({ text }, at) => at >= from && at < to && /^(adjust|needle)/.test(text));
  return verb < 0 ? null : { from: verb, to: verb + 1 };
}

const isAdjusting = ({ tokens }: Draft, { from }: Span): boolean => /^adjust/.test(tokens[from]?.text ?? '');

/** An adjustment is told of beside the words that deny one. */
const isAdjusted = ({ tokens }: Draft, things: readonly Thing[], { from, to }: Span): boolean =>
  things.some((one) => one.kind === 'adjustment' && (one.to <= from || one.from >= to)) ||
  tokens.some(({ text }, at) => (at < from || at >= to) && /^adjust/.test(text));

/** "Massage to neck 15", "neck manual": the places of another service than an adjustment. */
const isOfService = ({ tokens }: Draft, things: readonly Thing[], place: Span): boolean =>
  things.some((one) => {
    const { from, to } = whole(one);
    const between = from >= place.to ? tokens.slice(place.to, from) : tokens.slice(to, place.from);
    return (
      one.kind === 'service' && between.every(({ text }) => /^(to|of|on|in|the|at|for|with)$/.test(text))
    );
  });

/** A muscle counts as itself, not as its region; "mid back" is no back beside. */
function placesIn(draft: Draft, { from, to }: Span): Sighting[] {
  const muscles = seen(draft, 'muscles');
  const regions = seen(draft, 'region').filter((one) => !muscles.some((muscle) => muscle.from === one.from));
  const all = [...muscles, ...regions];
  const isPart = (one: Sighting) =>
    all.some((each) => each.from <= one.from && one.to <= each.to && each.to - each.from > one.to - one.from);
  return all.filter((one) => from <= one.from && one.to <= to && !isPart(one));
}

/** One list of places, or one service: what was told before is of the same. */
const isOfOne = (things: readonly Thing[], others: readonly Span[]): boolean =>
  others.length === 1 ||
  new Set(things.filter(({ kind }) => kind === 'service' || kind === 'adjustment').map(({ codes }) => codes))
    .size < 2;
