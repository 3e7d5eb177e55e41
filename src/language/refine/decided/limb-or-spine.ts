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
      if (regions.length > 0 && complains(draft, border)) return [mentionWith(mention, { regions })];
      const codes = [...model.cmtCodes, model.extraspinalCode];
      const open = newMention(mention.from, mention.to, mention.by, codes, { open: 'region', phrase });
      return regions.length > 0 ? [mentionWith(mention, { regions }), open] : [open];
    }),
  });
}

/** "Adjusted the neck, hip hurts", "sore hip", "hip was tight": what hurts was not adjusted for certain. */
const complains = (draft: Draft, id: string): boolean =>
  seen(draft, 'region', id).some(({ from, to }) => {
    const { tokens } = draft;
    const at = /^(was|is|still|feels|felt|has)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
    return [from - 1, at].some((place) => tells(tokens[place], 'adjusting/complaint'));
  });

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
