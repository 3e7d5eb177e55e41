import { type Draft, type Mention, mentionWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** "Two regions adjusted and the knee too": what was adjusted outside the spine, beside a number of regions in it. */
export function andOutside(
  mention: Mention,
  draft: Draft,
  { cmtCodes, extraspinalCode, ruleSet }: Model,
): Mention[] {
  const isAdjustment = mention.codes.length > 0 && mention.codes.every((code) => cmtCodes.includes(code));
  if (mention.by === 'code' || !isAdjustment) return [mention];
  const isOfSpine = (id: string) =>
    ruleSet.regions.some((region) => region.id === id && region.spinal) ||
    (ruleSet.borders ?? []).some((border) => border.id === id);
  const outside = mention.regions.filter((id) => !isOfSpine(id) && isAdded(draft, id));
  if (outside.length === 0) return [mention];
  const spinal = mention.regions.filter(isOfSpine);
  return [
    mentionWith(mention, { regions: spinal }),
    newMention(mention.from, mention.to, 'name', [extraspinalCode], { regions: outside }),
  ];
}

/** "… and the knee"; "one region adjusted for knee pain" says what for. */
function isAdded(draft: Draft, id: string): boolean {
  const { tokens } = draft;
  return seen(draft, 'region').some(({ value, from }) => {
    if (value !== id) return false;
    let before = from - 1;
    while (/^(the|a|an|her|his|their|one|left|right|l|r|lt|rt)$/.test(tokens[before]?.text ?? '')) before--;
    return /^(and|&|plus|\+|also)$/.test(tokens[before]?.text ?? '');
  });
}
