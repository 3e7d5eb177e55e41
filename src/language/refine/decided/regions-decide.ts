import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { twoAsked } from '../../slots/codes/two-asked.ts';
import { tells } from '../../words/word-lists.ts';

/**
 * "98941 vs 98940 if I adjust C5, T4, SI": two adjustment codes of which one is asked for, beside the regions that decide, are one
 * adjustment of open level, and so is what was told of adjusting.
 */
export function regionsDecide(draft: Draft, { cmtCodes }: Model): Draft {
  const [first, second] = twoAsked(draft) ?? [];
  if (!first || !second) return ofNeither(draft, cmtCodes);
  const isAdjustment = ({ codes }: Mention): boolean => codes.every((code) => cmtCodes.includes(code));
  const told = draft.mentions.filter((one) => isAdjustment(one) && one.open === 'cmt-regions');
  const all = [first, second, ...told];
  const regions = [...new Set(all.flatMap((one) => one.regions))];
  if (!all.every(isAdjustment) || regions.length === 0 || !isOfRegions(draft, regions.length)) return draft;
  const codes = [...first.codes, ...second.codes];
  const levels = all.reduce((sum, one) => sum + one.levels, 0);
  const one = mentionWith(first, { codes, open: 'cmt-regions', spinalRegions: null, regions, levels });
  return draftWith(draft, {
    mentions: draft.mentions
      .filter((mention) => mention === first || !all.includes(mention))
      .map((mention) => (mention === first ? one : mention)),
  });
}

/** "98940 vs 98941, what is the difference, pt has low back pain" asks for no code: nothing was adjusted, or one place complained of. */
function isOfRegions(draft: Draft, regions: number): boolean {
  const adjusts = draft.tokens.some(
    (word) => tells(word, 'adjusting/adjusts') || /^(did|hit|moved)$/.test(word.text),
  );
  return (adjusts || regions > 1) && !draft.tokens.some(({ stem }) => /^(differ|differenc|diff)$/.test(stem));
}

/** "Neck, mid and low back; the slip has 98940 and 98941": two codes of one adjustment, of which neither is told by regions. */
function ofNeither(draft: Draft, cmtCodes: readonly string[]): Draft {
  const typed = draft.mentions.filter(
    ({ by, codes, open }) => by === 'code' && open === null && cmtCodes.includes(codes[0] ?? ''),
  );
  if (new Set(typed.map(({ codes }) => codes[0])).size < 2) return draft;
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) =>
      typed.includes(mention) ? mentionWith(mention, { regions: [], spinalRegions: null }) : mention,
    ),
  });
}
