import type { Sighting } from '../../../book/find-phrases.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { isOfAll } from './is-of-all.ts';
import { isMuscle, isTreated } from './is-treated.ts';
import { bothBefore, joinedBefore } from './joined-services.ts';
import { nearestForRegions } from './nearest-for-regions.ts';
import { regionsTold } from './regions-told.ts';
import { takersOf } from './takers-of.ts';

/**
 * Gives each region to the service beside it; regions of one enumeration stay together. A region word beside an adjustment is no
 * service of its own ("SI").
 */
export function placeRegions(draft: Draft, model: Model): Draft {
  const adjusted = draft.mentions.some(
    ({ open, codes }) => open === 'cmt-regions' || isAdjustment({ codes }, model),
  );
  const lists = regionsTold(draft, adjusted, model);
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
    const joined = treated.length > 0 ? null : joinedToAdjustment(draft, mentions, list, model);
    const mention = nearestForRegions(
      draft,
      treated.length > 0
        ? treated
        : (joined ??
            adjustedInClause(draft, mentions, list, model) ??
            takersOf(draft, list, mentions, model)),
      list,
      model,
      treated.length === 1 ||
        joined !== null ||
        isSentence(draft, list) ||
        isOfAll(draft, mentions, list, model),
    );
    for (const one of mention
      ? [
          mention,
          ...[
            ...(isMuscle(draft, list) ? [] : joinedBefore(draft, mention, list, model)),
            ...bothBefore(draft, list, model),
          ].filter((one) => one !== mention && !given.has(one)),
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

/** "CMT full spine + L wrist, IASTM wrist 9": what is joined to the adjustment was adjusted, whatever comes behind it. */
function joinedToAdjustment(
  { tokens }: Draft,
  mentions: readonly Mention[],
  list: readonly Sighting[],
  model: Model,
): Mention[] | null {
  let at = (list[0]?.from ?? 0) - 1;
  while (/^(the|a|l|r|lt|rt|left|right|both|bilat)$/.test(tokens[at]?.text ?? '')) at--;
  if (!/^(\+|plus|&)$/.test(tokens[at]?.text ?? '')) return null;
  const closes = tokens[list.at(-1)?.to ?? 0];
  if (closes !== undefined && !/^[,.;\n)]$/.test(closes.text)) return null;
  // "All five with findings. Plus the right wrist.": a sentence that adds to the adjustment, where nothing else is told.
  const begins =
    /^[.\n]$/.test(tokens[at - 1]?.text ?? '') && mentions.every((one) => isAdjustment(one, model));
  const adjusted = begins
    ? [...mentions]
    : mentions.filter((one) => one.to === at && isAdjustment(one, model));
  return adjusted.length > 0 ? adjusted : null;
}

/** "The doc worked on the low back": the region is part of what says that it was adjusted. */
function holds({ from, to }: Mention, list: readonly Sighting[]): boolean {
  return list.every((region) => from <= region.from && region.to <= to);
}

/** "Tune up for a regular. Neck, mid back, low back.": regions that are a sentence belong to what was told before, however far. */
function isSentence({ tokens }: Draft, list: readonly Sighting[]): boolean {
  const ends = (at: number) => /^([.!?\n]|)$/.test(tokens[at]?.text ?? '');
  return list.length > 1 && ends((list[0]?.from ?? 0) - 1) && ends(list.at(-1)?.to ?? 0);
}

/** "SI" in "C/T/SI adjusted": the phrase that could be a service is read as the region only. */
function isOnlyARegion(mention: Mention, lists: readonly Sighting[][], { cmtCodes }: Model): boolean {
  if (mention.by !== 'phrase' || mention.codes.every((code) => cmtCodes.includes(code))) return false;
  if (!mention.codes.some((code) => cmtCodes.includes(code))) return false;
  return lists.flat().some(({ from, to }) => from <= mention.from && mention.to <= to);
}
