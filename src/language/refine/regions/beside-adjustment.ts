import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';

const joins = /^([,+&/;\n]|and|n|plus|with|w|then)$/;

/**
 * "Adj 3 plus traction 12": beside an adjustment that is named, what stands in the list as a service of its own is no adjustment, whatever
 * else its name may mean.
 */
export function besideAdjustment(draft: Draft, model: Model): Draft {
  const { tokens, mentions } = draft;
  const isSpinal = (code: string): boolean => model.cmtCodes.includes(code);
  const isAdjusted = ({ codes }: Mention): boolean => codes.length > 0 && codes.every(isSpinal);
  // A place ("SI joint") or a kind of care says how it was adjusted; what a machine may have done is another service.
  const isModality = (code: string): boolean =>
    model.ruleSet.codes[code]?.family?.startsWith('modality') === true;
  const isBoth = ({ codes }: Mention): boolean => codes.some(isSpinal) && codes.some(isModality);
  if (!mentions.some(isBoth) || !mentions.some(isAdjusted)) return draft;
  const isListed = ({ from, to }: Mention): boolean =>
    joins.test(tokens[from - 1]?.text ?? '') ||
    joins.test(tokens[tokens[to]?.kind === 'number' ? to + 1 : to]?.text ?? '');
  return draftWith(draft, {
    mentions: mentions.map((one) =>
      isBoth(one) && isListed(one)
        ? mentionWith(one, { codes: one.codes.filter((code) => !isSpinal(code)) })
        : one,
    ),
  });
}
