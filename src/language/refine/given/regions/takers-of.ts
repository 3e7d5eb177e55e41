import type { Sighting } from '../../../book/find-phrases.ts';
import type { Draft, Mention } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';

/**
 * Which services a list of regions may be of. "97140 right knee 98940": a joint of the limbs is no region of a typed code for the spine, where
 * another service stands there.
 */
export function takersOf(
  draft: Draft,
  list: readonly Sighting[],
  mentions: Mention[],
  model: Model,
): Mention[] {
  const { regions } = model.ruleSet;
  const isOutside = list.every(({ value }) => regions.some(({ id, spinal }) => id === value && !spinal));
  if (isOutside && isOfTherapy(draft, mentions, list, model))
    return mentions.filter((mention) => !isAdjustment(mention, model));
  // "98940 hip" says what was adjusted, whatever the code says.
  const isBehindCode = mentions.some(
    (one) => one.by === 'code' && isAdjustment(one, model) && one.to === list[0]?.from,
  );
  const others =
    isOutside && !isBehindCode
      ? mentions.filter((mention) => mention.by !== 'code' || !isAdjustment(mention, model))
      : [];
  return others.length > 0 ? others : mentions;
}

/** "Stim 15 attended on the shoulder, adj 3": behind the only therapy of its part of the message, where nothing is adjusted. */
function isOfTherapy(
  { tokens }: Draft,
  mentions: readonly Mention[],
  list: readonly Sighting[],
  model: Model,
): boolean {
  const clauses = clausesOf(tokens);
  const [first] = list;
  const here = mentions.filter(({ from }) => first !== undefined && clauses[from] === clauses[first.from]);
  return (
    here.some(({ to }) => first !== undefined && to <= first.from) &&
    here.every((mention) => !isAdjustment(mention, model))
  );
}
