import { compareRegions } from '../../core/cmt/compare-regions.ts';
import { gather } from '../../core/gather.ts';
import type { Visit } from '../../core/visit.ts';
import { type Draft, type Mention, seen } from '../draft.ts';
import { isAdjustment } from '../is-adjustment.ts';
import type { Model } from '../model.ts';
import { regionsMeant } from '../refine/regions/regions-meant.ts';
import { isNegated } from './is-negated.ts';

/**
 * Whether therapy was in the region adjusted, where nobody said so in so many words: words that compare, one region for all that
 * was named, else the regions that each service has. Null where nothing tells.
 */
export function regionOfTherapy(draft: Draft, model: Model): Visit['regionOfTherapy'] {
  return (
    regionCompared(draft) ?? bothIn(draft, model) ?? sameNamed(draft, model) ?? regionsCompared(draft, model)
  );
}

const comparing = new Set(['same', 'different', 'another', 'separate', 'distinct']);
const place = /^(regions?|areas?|levels?|segments?|sites?|spots?|joints?)$/;

/** "In those same 5 regions", "if the region is the same": a word that compares, shortly before a word for region, or said of one. */
function regionCompared({ tokens }: Draft): Visit['regionOfTherapy'] {
  const at = tokens.findIndex(
    ({ text }, here) =>
      comparing.has(text) &&
      (tokens.slice(here + 1, here + 4).some((next) => place.test(next.text)) ||
        isSaidOfRegion(tokens, here)),
  );
  if (at < 0) return null;
  return tokens[at]?.text === 'same' && !isNegated(tokens, at) ? 'same' : 'other';
}

/** "The regions are different", "area was the same". */
function isSaidOfRegion(tokens: Draft['tokens'], at: number): boolean {
  const verb = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
  return /^(is|are|was|were)$/.test(tokens[verb]?.text ?? '') && place.test(tokens[verb - 1]?.text ?? '');
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
function bothIn(draft: Draft, model: Model): Visit['regionOfTherapy'] {
  const { ruleSet } = model;
  const both = draft.mentions.length === 2 ? draft.tokens.findIndex(({ text }) => text === 'both') : -1;
  const isSpinal = (region: string) => ruleSet.regions.some(({ id, spinal }) => id === region && spinal);
  // "Did both back to back" names no region.
  const named =
    both >= 0 &&
    regionsMeant(draft, model).some(
      ({ from, to, value }) =>
        (from > both && from - both < 5 && (from > both + 1 || isSpinal(value))) ||
        // "The note says lumbar for both".
        (to === both - 1 &&
          isSpinal(value) &&
          /^(for|on)$/.test(draft.tokens[both - 1]?.text ?? '') &&
          /^([.,;?!\n)'"]|)$/.test(draft.tokens[both + 1]?.text ?? '')),
    );
  return named || allIn(draft, isSpinal) ? 'same' : null;
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

/** The regions of a code that counts as many as the spine has: 98942 leaves none of them out, nor does "all 5 adjusted". */
function wholeSpine({ codes, spinalRegions }: Mention, { ruleSet }: Model): string[] {
  const spinal = ruleSet.regions.filter((region) => region.spinal).map(({ id }) => id);
  if (spinalRegions !== null && spinalRegions >= spinal.length) return spinal;
  const range = codes.length === 1 ? ruleSet.codes[codes[0] ?? '']?.spinalRegions : undefined;
  return range && range.from >= spinal.length ? spinal : [];
}
