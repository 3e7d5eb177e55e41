import { compareRegions } from '../core/cmt/compare-regions.ts';
import { gather } from '../core/gather.ts';
import type { Visit } from '../core/visit.ts';
import { type Draft, type Mention, seen } from './draft.ts';
import { isAdjustment } from './is-adjustment.ts';
import type { Model } from './model.ts';
import { severalPatients } from './refine/people/several-patients.ts';

/** Whether therapy was in the region adjusted, services in one stretch of time, and what kind of care it is. */
type Circumstances = Pick<Visit, 'regionOfTherapy' | 'timeOfServices' | 'care'>;

/** The circumstances of a visit: as they are said, else as regions and words that compare tell them; null where nothing does. */
export function circumstancesOf(draft: Draft, model: Model): Circumstances {
  return {
    regionOfTherapy:
      said(draft, 'region-') ??
      regionCompared(draft) ??
      bothIn(draft, model) ??
      sameNamed(draft, model) ??
      regionsCompared(draft, model),
    timeOfServices: said(draft, 'time-') ?? sameStretch(draft),
    care: said(draft, 'care-'),
  };
}

/** What is said where a circumstance is denied: "not in the same region" is another one. */
const opposites: Record<string, string> = { 'region-same': 'region-other', 'time-same': 'time-separate' };

/** "Not in the", "aren't the", right before; other circumstances hold their own "not" in their phrase. */
function isDenied({ tokens, sightings }: Draft, from: number): boolean {
  const same = sightings.some(
    (one) => one.slot === 'circumstances' && one.from === from && one.value in opposites,
  );
  return same && isNegated(tokens, from);
}

function isNegated(tokens: Draft['tokens'], from: number): boolean {
  let at = from - 1;
  while (/^(in|at|the|those|these|on|exact|exactly|for|of)$/.test(tokens[at]?.text ?? '')) at--;
  return /^(not|never|isnt|arent|wasnt|werent)$/.test(tokens[at]?.text ?? '');
}

/** The circumstance that was said last: "region-other" gives `other`. */
function said<T extends Visit['regionOfTherapy'] | Visit['timeOfServices'] | Visit['care']>(
  draft: Draft,
  prefix: string,
): T | null {
  const circumstances = seen(draft, 'circumstances').filter(({ value }) => value.startsWith(prefix));
  if (circumstances.length === 0) return null;
  const ofPatients = severalPatients(draft);
  // "Same region different diagnosis": a word belongs to the phrase that it ends.
  const isBegun = ({ from }: { from: number }) =>
    circumstances.some((other) => other.from < from && from < other.to);
  const sighting = circumstances.findLast(
    (one) => !ofPatients.some(isAround(one.from, one.to)) && !isBegun(one),
  );
  if (!sighting) return null;
  const value = isDenied(draft, sighting.from) ? opposites[sighting.value] : sighting.value;
  return (value?.slice(prefix.length) as T | undefined) ?? null;
}

function isAround(from: number, to: number): (span: { from: number; to: number }) => boolean {
  return (span) => span.from <= from && to <= span.to;
}

const stretch = /^(block|slot|window|stretch|period|interval|timeframe|min|mins|minute|minutes|quarter)$/;

/** "The very same 15 min block": one stretch of time, for the services and not for several patients. */
function sameStretch(draft: Draft): Visit['timeOfServices'] {
  const { tokens } = draft;
  const at = tokens.findIndex(
    ({ text }, here) =>
      text === 'same' &&
      tokens
        .slice(here + 1, here + 4)
        .some(
          (next, further, near) =>
            stretch.test(next.text) &&
            near
              .slice(0, further)
              .every((token) => token.kind === 'number' || token.text === '-' || stretch.test(token.text)),
        ),
  );
  if (at < 0 || severalPatients(draft).some(isAround(at, at + 1))) return null;
  return isNegated(tokens, at) ? 'separate' : 'same';
}

const comparing = new Set(['same', 'different', 'another', 'separate', 'distinct']);
const place = /^(regions?|areas?|levels?|segments?|sites?|spots?|joints?)$/;

/** "In those same 5 regions", "another spinal area": a word that compares, shortly before a word for region. */
function regionCompared({ tokens }: Draft): Visit['regionOfTherapy'] {
  const at = tokens.findIndex(
    ({ text }, here) =>
      comparing.has(text) && tokens.slice(here + 1, here + 4).some((next) => place.test(next.text)),
  );
  if (at < 0) return null;
  return tokens[at]?.text === 'same' && !isNegated(tokens, at) ? 'same' : 'other';
}

/** "Kicked out the 97140, we'd adjusted the same low back": the region adjusted is the one of the therapy. */
function sameNamed(draft: Draft, { ruleSet }: Model): Visit['regionOfTherapy'] {
  const { tokens } = draft;
  const isSpinal = (region: string) => ruleSet.regions.some(({ id, spinal }) => id === region && spinal);
  const named = seen(draft, 'region').find(
    ({ from, value }) => tokens[from - 1]?.text === 'same' && isSpinal(value),
  );
  return named && draft.mentions.length === 2 ? (isNegated(tokens, named.from - 1) ? 'other' : 'same') : null;
}

/**
 * "Both are low back", "both on the neck": one region for the adjustment and the therapy. Of two therapies beside an
 * adjustment "both" speaks of the two, and right before a limb of its two sides: "massaged both calves".
 */
function bothIn(draft: Draft, { ruleSet }: Model): Visit['regionOfTherapy'] {
  const both = draft.tokens.findIndex(({ text }) => text === 'both');
  const isSpinal = (region: string) => ruleSet.regions.some(({ id, spinal }) => id === region && spinal);
  const named = seen(draft, 'region').some(
    ({ from, value }) => both >= 0 && from > both && from - both < 5 && (from > both + 1 || isSpinal(value)),
  );
  return (named && draft.mentions.length === 2) || allIn(draft, isSpinal) ? 'same' : null;
}

/** "The neuro re-ed, the manual and the adjustment are all low back": one region for whatever was named. */
function allIn(draft: Draft, isSpinal: (region: string) => boolean): boolean {
  const { tokens } = draft;
  const isTold = (from: number): boolean =>
    tokens.slice(Math.max(1, from - 4), from).some(({ text }, at, words) => {
      const before = tokens[from - words.length + at - 1]?.text ?? '';
      return text === 'all' && /^(are|were|was|is|its|thats)$/.test(before);
    });
  return (
    draft.mentions.length > 1 &&
    seen(draft, 'region').some(({ from, value }) => isSpinal(value) && isTold(from))
  );
}

/**
 * Where adjusted and treated regions are both named, for every service: the same when they share one, another when they
 * share none. What lies on a border of two settles nothing.
 */
function regionsCompared({ mentions }: Draft, model: Model): Visit['regionOfTherapy'] {
  const { extraspinalCode, ruleSet } = model;
  const adjusted = gather(
    mentions.filter((mention) => isAdjustment(mention, model)),
    (mention) => (mention.regions.length > 0 ? mention.regions : wholeSpine(mention, model)),
  );
  const treated = mentions.filter(
    (mention) => !isAdjustment(mention, model) && mention.codes[0] !== extraspinalCode,
  );
  if (adjusted.length === 0 || treated.length === 0) return null;
  const relations = treated.map(({ regions }) => compareRegions(adjusted, regions, ruleSet)?.relation);
  const [first] = relations;
  return first !== undefined && first !== 'open' && relations.every((one) => one === first) ? first : null;
}

/** The regions of a code that counts as many as the spine has: 98942 leaves none of them out. */
function wholeSpine({ codes }: Mention, { ruleSet }: Model): string[] {
  const spinal = ruleSet.regions.filter((region) => region.spinal).map(({ id }) => id);
  const range = codes.length === 1 ? ruleSet.codes[codes[0] ?? '']?.spinalRegions : undefined;
  return range && range.from >= spinal.length ? spinal : [];
}
