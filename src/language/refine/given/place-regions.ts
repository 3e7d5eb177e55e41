import type { Sighting } from '../../book/find-phrases.ts';
import { clausesOf } from '../../clauses.ts';
import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../sentences.ts';
import type { Token } from '../../words/tokens.ts';
import { regionLists } from '../described/region-lists.ts';
import { regionsMeant } from '../described/regions-meant.ts';
import { nearestForRegions, takesRegions } from './nearest-for-regions.ts';

/**
 * Gives each region to the service beside it; regions of one enumeration stay together. A single letter is a region only
 * in an enumeration, and a region word beside an adjustment is no service of its own ("SI").
 */
export function placeRegions(draft: Draft, model: Model): Draft {
  const adjusted = draft.mentions.some(
    ({ open, codes }) => open === 'cmt-regions' || isAdjustment({ codes }, model),
  );
  const told = regionLists(draft, regionsMeant(draft, model), model).map((list) => withoutSpine(draft, list));
  const lists = told.filter(
    (list) => isMeant(draft, list, told) && !isDenied(draft, list) && !(adjusted && isOperated(draft, list)),
  );
  const mentions = adjusted
    ? draft.mentions.filter((mention) => !isOnlyARegion(mention, lists, model))
    : draft.mentions;
  const given = new Map<Mention, string[]>();
  for (const list of lists) {
    const isOfDoctor = mentions.some((one) => isAdjustment(one, model) && holds(one, list));
    const treated =
      !isOfDoctor && (isTreated(draft, list) || isMuscle(draft, list))
        ? mentions.filter((mention) => !isAdjustment(mention, model))
        : [];
    const mention = nearestForRegions(
      draft,
      treated.length > 0 ? treated : (adjustedInClause(draft, mentions, list, model) ?? mentions),
      list,
      model,
      treated.length === 1 || isSentence(draft, list),
    );
    for (const one of mention
      ? [
          mention,
          ...[...joinedBefore(draft, mention, model), ...bothBefore(draft, mention, list, model)].filter(
            (one) => !given.has(one),
          ),
        ]
      : [])
      given.set(one, [...(given.get(one) ?? []), ...list.map(({ value }) => value)]);
  }
  return draftWith(draft, {
    mentions: mentions.map((mention) => {
      const regions = given.get(mention);
      return regions
        ? mentionWith(mention, {
            levels: regions.length,
            regions: [...new Set([...mention.regions, ...regions])],
          })
        : mention;
    }),
  });
}

/** "Manual to the lumbar, and lumbar was one of the areas adjusted": an adjustment is all that the words of this region tell of. */
function adjustedInClause(
  { tokens }: Draft,
  mentions: readonly Mention[],
  list: readonly Sighting[],
  model: Model,
): Mention[] | null {
  const clauses = clausesOf(tokens);
  const here = mentions.filter(({ from }) => clauses[from] === clauses[list[0]?.from ?? -1]);
  return here.length > 0 && here.every((mention) => isAdjustment(mention, model)) ? here : null;
}

/** "Adjusted and mobilized the lumbar spine": the region of both; "lumbar adjusted and manual on the neck" has one each. */
function joinedBefore({ tokens, mentions }: Draft, mention: Mention, model: Model): Mention[] {
  return mentions.filter(
    (other) =>
      other.to === mention.from - 1 &&
      /^(and|&|\+)$/.test(tokens[other.to]?.text ?? '') &&
      isAdjustment(other, model) !== isAdjustment(mention, model) &&
      other.by !== 'code' &&
      mention.by !== 'code' &&
      takesRegions(other, model) &&
      takesRegions(mention, model),
  );
}

/** "Manual + NMR both to lumbar": the region of the therapy right before as well. */
function bothBefore(
  { tokens, mentions }: Draft,
  mention: Mention,
  [region]: readonly Sighting[],
  model: Model,
): Mention[] {
  const isTimeOrSign = ({ kind, text }: Token) =>
    kind === 'number' || /^(min|mins|minutes|m|'|and|&|[+,/])$/.test(text);
  const lead = tokens.slice(mention.to, region?.from ?? mention.to).filter((token) => !isTimeOrSign(token));
  if (lead[0]?.text !== 'both' || isAdjustment(mention, model)) return [];
  const other = mentions.findLast(({ to }) => to <= mention.from);
  const isBeside = other && tokens.slice(other.to, mention.from).every(isTimeOrSign);
  return isBeside && !isAdjustment(other, model) ? [other] : [];
}

/** "The doc worked on the low back": the region is part of what says that it was adjusted. */
function holds({ from, to }: Mention, list: readonly Sighting[]): boolean {
  return list.every((region) => from <= region.from && region.to <= to);
}

/** "worked the lumbar QL": a word for therapy right before a region, so that it is not the adjusted one. */
function isTreated({ tokens }: Draft, list: readonly Sighting[]): boolean {
  const from = list[0]?.from ?? 0;
  const before = tokens.slice(Math.max(0, from - 3), from);
  return before.some(({ text }) =>
    /^(worked|working|work|treated|treating|released|mobilized|stretched|massaged|rubbed|therapy)$/.test(
      text,
    ),
  );
}

/** "Tune up for a regular. Neck, mid back, low back.": regions that are a sentence belong to what was told before, however far. */
function isSentence({ tokens }: Draft, list: readonly Sighting[]): boolean {
  const ends = (at: number) => /^([.!?\n]|)$/.test(tokens[at]?.text ?? '');
  return list.length > 1 && ends((list[0]?.from ?? 0) - 1) && ends(list.at(-1)?.to ?? 0);
}

/** "TPs to the glutes", "the same neck muscles": a muscle is treated, never adjusted. */
function isMuscle(draft: Draft, list: readonly Sighting[]): boolean {
  if (/^(muscles?|musculature)$/.test(draft.tokens[list.at(-1)?.to ?? 0]?.text ?? '')) return true;
  const muscles = seen(draft, 'muscles');
  return list.every(({ from, to }) => muscles.some((one) => one.from < to && from < one.to));
}

/** In "C/S", "T/S" and "L/S" alone the S is the spine, not the sacrum. */
function withoutSpine({ tokens }: Draft, list: Sighting[]): Sighting[] {
  const [first, second, third] = list;
  const spine =
    first &&
    second &&
    !third &&
    tokens[second.from]?.text === 's' &&
    tokens[second.from]?.glued &&
    second.from - first.to === 1;
  return spine ? [{ ...first, to: second.to }] : list;
}

/** A letter alone is a region where others are enumerated by letters: "adjusted T and C, mobs to L". */
function isMeant(
  { tokens }: Draft,
  list: readonly Sighting[],
  lists: readonly (readonly Sighting[])[],
): boolean {
  const [only] = list;
  const byLetter = ({ from }: Sighting) => /^[CTLSP]$/.test(tokens[from]?.raw ?? '');
  const clauses = clausesOf(tokens);
  // "Mobs of the hip to L" is the left one.
  const hasOther = lists
    .flat()
    .some((one) => one !== only && clauses[one.from] === clauses[only?.from ?? 0] && !byLetter(one));
  const isTold =
    /^(to|at|on|in|for)$/.test(tokens[(only?.from ?? 0) - 1]?.text ?? '') &&
    tokens[only?.to ?? 0]?.kind !== 'word' &&
    lists.some((one) => one.length > 1 && one.every(byLetter));
  // "C only adjusted"
  const isOnly = /^only (adj|adjusted|cmt|manipulated)$/.test(
    tokens
      .slice(only?.to ?? 0, (only?.to ?? 0) + 2)
      .map(({ text }) => text)
      .join(' '),
  );
  const isLetter = only !== undefined && byLetter(only) && !hasOther && (isTold || isOnly);
  return (
    list.length > 1 ||
    isLetter ||
    list.some(({ from, to }) => to - from > 1 || (tokens[from]?.text.length ?? 0) > 1)
  );
}

/** "T spine was sore but I left it alone": told of in a sentence of its own, and spared. */
const spared =
  /\b(left|leaving|let) (it|that|them|this|those) (alone|be)\b|\b(was|were) (left alone|spared|not touched|untouched)\b/;

/** "On the knee, not the neck". */
function isDenied({ tokens, mentions, sightings }: Draft, list: readonly Sighting[]): boolean {
  const [first] = list;
  const sentences = sentencesOf(tokens);
  const to = list.at(-1)?.to ?? 0;
  // What is told of the next region or service is said of that.
  const next = Math.min(
    tokens.length,
    ...[...mentions, ...seen({ sightings }, 'region')].map(({ from }) => from).filter((from) => from >= to),
  );
  const behind = tokens.slice(to, next).filter((_, at) => sentences[to + at] === sentences[to]);
  if (spared.test(behind.map(({ text }) => text).join(' '))) return true;
  const at = (first?.from ?? 0) - 1;
  const before = /^(the|her|his|my|their|in|on)$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
  return tokens[before]?.text === 'not';
}

const operation =
  /^(fusion|fusions|fused|surgery|surgeries|laminectomy|discectomy|microdiscectomy|hardware|rods|screws)$/;

/** "Lumbar fusion years ago, only C and T adjusted": where somebody was operated on is told beside an adjustment, and not adjusted. */
function isOperated({ tokens }: Draft, list: readonly Sighting[]): boolean {
  const [first, last] = [list[0]?.from ?? 0, list.at(-1)?.to ?? 0];
  const lead = tokens.slice(0, first).findLast(({ text }) => !/^(at|of|on|in|to|the|her|his)$/.test(text));
  return operation.test(tokens[last]?.text ?? '') || operation.test(lead?.text ?? '');
}

/** "SI" in "C/T/SI adjusted": the phrase that could be a service is read as the region only. */
function isOnlyARegion(mention: Mention, lists: readonly Sighting[][], { cmtCodes }: Model): boolean {
  if (mention.by !== 'phrase' || mention.codes.every((code) => cmtCodes.includes(code))) return false;
  if (!mention.codes.some((code) => cmtCodes.includes(code))) return false;
  return lists.flat().some(({ from, to }) => from <= mention.from && mention.to <= to);
}
