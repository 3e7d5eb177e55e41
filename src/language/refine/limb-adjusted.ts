import { type Draft, draftWith, type Mention, mentionWith } from '../draft.ts';
import type { Model } from '../model.ts';

/** Words of adjusting; what was mobilized stays open. */
const adjusted =
  /^(adj|adjs|adjust|adjusted|adjusts|adjusting|adjustment|adjustments|manipulated|manipulation)$/;

/**
 * "Neck and mid back adjusted, plus a knee adjusted": beside an adjusted spine who adjusts a joint of the limbs is the same
 * chiropractor, so that it is no mobilization.
 */
export function limbAdjusted(draft: Draft, { cmtCodes, extraspinalCode }: Model): Draft {
  const isSpinal = ({ codes }: Mention) => codes.every((code) => cmtCodes.includes(code));
  const isOpenLimb = ({ open, codes, from, to }: Mention) =>
    open !== null &&
    codes.includes(extraspinalCode) &&
    !codes.some((code) => cmtCodes.includes(code)) &&
    draft.tokens.slice(from, to).some(({ text }) => adjusted.test(text));
  if (!draft.mentions.some(isSpinal) || !draft.mentions.some(isOpenLimb)) return draft;
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) =>
      isOpenLimb(mention)
        ? mentionWith(mention, { codes: [extraspinalCode], open: null, phrase: null })
        : mention,
    ),
  });
}
