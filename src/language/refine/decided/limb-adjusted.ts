import { type Draft, draftWith, type Mention, mentionWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';

/** What may stand before extremities that are counted. */
const counts = /^(an|a|the|one|two|three|four|[1-6]|both|some|several)$/;

/**
 * "Neck and mid back adjusted, plus a knee adjusted": beside an adjusted spine who adjusts a joint of the limbs is the same
 * chiropractor, so that it is no mobilization.
 */
export function limbAdjusted(draft: Draft, model: Model): Draft {
  const told = withExtremities(draft, model);
  if (told) return told;
  const { cmtCodes, extraspinalCode } = model;
  const isSpinal = ({ codes }: Mention) => codes.every((code) => cmtCodes.includes(code));
  const isOpenLimb = ({ open, codes, from, to }: Mention) =>
    open !== null &&
    codes.includes(extraspinalCode) &&
    !codes.some((code) => cmtCodes.includes(code)) &&
    draft.tokens.slice(from, to).some((word) => tells(word, 'adjusting/adjusts'));
  // "Doc adjusted a wrist, nothing on the spine": who adjusts there is the chiropractor all the same.
  const isDoctors = (mention: Mention) =>
    seen(draft, 'clinicians', 'doctor').some(({ to }) => to <= mention.from && mention.from - to <= 1);
  const isByDoctor = draft.mentions.some((mention) => isOpenLimb(mention) && isDoctors(mention));
  if (!(draft.mentions.some(isSpinal) || isByDoctor) || !draft.mentions.some(isOpenLimb)) return draft;
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) =>
      isOpenLimb(mention)
        ? mentionWith(mention, { codes: [extraspinalCode], open: null, phrase: null })
        : mention,
    ),
  });
}

/** "Full spine adjustment and 3 extremities": what stands behind the adjustment was adjusted as well. */
function withExtremities(draft: Draft, { cmtCodes, extraspinalCode }: Model): Draft | null {
  const { tokens, mentions } = draft;
  const at = tokens.findIndex(({ text }) => text === 'extremity' || text === 'extremities');
  if (at < 0 || mentions.some(({ codes }) => codes.includes(extraspinalCode))) return null;
  const spine = mentions.findLast(({ to }) => to <= at);
  const isSpinal = spine?.codes.every((code) => cmtCodes.includes(code));
  const between = tokens.slice(spine?.to ?? at, at);
  const [adds, ...number] = between;
  const isTold = tokens[at]?.text === 'extremities' || number.length > 0;
  // "98940 and extremities numb" tells of a complaint.
  const complains = tells(tokens[at + 1], 'adjusting/complaint');
  const isListed =
    /^(and|plus|\+|&)$/.test(adds?.text ?? '') && number.every(({ text }) => counts.test(text));
  if (!isSpinal || !isListed || !isTold || complains) return null;
  return draftWith(draft, {
    mentions: [...mentions, newMention(at, at + 1, 'name', [extraspinalCode])].sort(
      (a, b) => a.from - b.from,
    ),
  });
}
