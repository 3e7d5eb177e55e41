import { gather } from '../../../core/gather.ts';
import type { BorderRule } from '../../../core/rule-set/region-rule.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import { workedOut } from '../../../core/rules/worked-out.ts';
import { type Draft, draftWith, type Mention, mentionWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';

/**
 * "Only adjusted the right hip", "C2, L5 and the hip": what may be of the spine or of a limb is a service of its own, which asks,
 * beside the spine that is certain.
 *
 * @see CMT_REG in rules/sources.yml
 */
export function limbOrSpine(draft: Draft, model: Model): Draft {
  const ofBorder = bordersOfLimbs(model.ruleSet);
  const isOpen = ({ open, by }: Mention) => open === 'cmt-regions' && by !== 'code';
  if (!draft.mentions.some((one) => isOpen(one) && one.regions.some((id) => ofBorder.has(id)))) return draft;
  return draftWith(draft, {
    mentions: gather(draft.mentions, (mention) => {
      if (!isOpen(mention)) return [mention];
      const border = mention.regions.find((id) => ofBorder.get(id)?.isOpenIn(mention.regions));
      const { phrase } = ofBorder.get(border ?? '') ?? {};
      if (border === undefined || phrase === undefined) return [mention];
      const regions = mention.regions.filter((id) => id !== border);
      if (!isAdjusted(draft, mention, border))
        return [regions.length > 0 ? mentionWith(mention, { regions }) : mention];
      const codes = [...model.cmtCodes, model.extraspinalCode];
      const open = newMention(mention.from, mention.to, mention.by, codes, { open: 'region', phrase });
      return regions.length > 0 ? [mentionWith(mention, { regions }), open] : [open];
    }),
  });
}

/**
 * Whether it was adjusted for certain: right behind the adjustment or in a list with what was, or right before it. "Hip xray normal, adjusted
 * L5", "adjusted L5 for the hip", "adjusted the neck, hip hurts" tell why.
 */
function isAdjusted(draft: Draft, { from, to }: Mention, id: string): boolean {
  const { tokens } = draft;
  const regions = seen(draft, 'region');
  const isPlace = (at: number) => regions.some((region) => region.from <= at && at < region.to);
  const isListed = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .every((word, at) => isPlace(start + at) || tells(word, 'adjusting/between-adjusted'));
  return seen(draft, 'region', id).some((hip) =>
    hip.from >= to
      ? isListed(to, hip.from) &&
        (isPlace(hip.to) ||
          tokens[hip.to] === undefined ||
          tells(tokens[hip.to], 'adjusting/behind-adjusted'))
      : hip.to <= from &&
        tokens.slice(hip.to, from).every(({ text }) => /^(was|were|all|got|both)$/.test(text)),
  );
}

/** The borders between spine and limb that have a question of their own, by id. */
const bordersOfLimbs = workedOut(({ borders = [], regions, ambiguous }: RuleSet) => {
  const spinal = new Set(regions.filter((region) => region.spinal).map(({ id }) => id));
  const asked = ({ id, words, between }: BorderRule) => {
    const phrase = ambiguous.findIndex(({ phrases }) =>
      words.some((word) => phrases.includes(`${word} adjusted`)),
    );
    const isBoth = between.some((one) => spinal.has(one)) && between.some((one) => !spinal.has(one));
    // "The hip joint", "hip and pelvis": which of the two was told.
    const isOpenIn = (named: readonly string[]) => !named.some((one) => between.includes(one));
    return isBoth && phrase >= 0 ? [[id, { phrase, isOpenIn }] as const] : [];
  };
  return new Map(gather(borders, asked));
});
