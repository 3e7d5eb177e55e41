import { type Draft, draftWith, type Mention, mentionWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';

/** Of the regions before it. */
const ofSpine = /^(spinal|spine|regions?|levels?|areas?)$/;
/** What may stand behind an extremity that was adjusted: its number, what goes on, or nothing. */
const behindExtremity =
  /^([,.;:?!)+&/\n]|x|x?[1-6]|and|plus|with|w|today|too|also|adj|adjusted|which|what|how|region|regions|area|areas|code|codes|)$/;
/** What may stand before extremities that are counted. */
const oneOf = /^(an|a|the|one|two|three|four|[1-6]|both|some|several)$/;

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

/** "Full spine adjustment and 3 extremities", "CMT 3 regions + extremity": what stands behind the adjustment was adjusted as well. */
function withExtremities(draft: Draft, { cmtCodes, extraspinalCode }: Model): Draft | null {
  const { tokens, mentions, counts } = draft;
  const at = tokens.findIndex(({ text }) => /^(extremity|extremities|extraspinal)$/.test(text));
  if (at < 0 || mentions.some(({ codes }) => codes.includes(extraspinalCode))) return null;
  const spine = mentions.findLast(({ to }) => to <= at);
  if (!spine?.codes.every((code) => cmtCodes.includes(code))) return null;
  const level = counts.find(({ noun, from, to }) => noun === 'regions' && from >= spine.from && to <= at);
  // "CMT to C and T + one extremity": behind the regions.
  const named = seen(draft, 'region').findLast(({ from, to }) => from >= spine.to && to <= at);
  let start = level?.to ?? named?.to ?? spine.to;
  // "Adj 3 spinal + 2 extremities".
  while (ofSpine.test(tokens[start]?.text ?? '')) start += 1;
  const [adds, ...number] = tokens.slice(start, at);
  const isCounted = number.length > 0 && number.every(({ text }) => oneOf.test(text));
  const isListed = /^(and|plus|\+|&|with|w)$/.test(adds?.text ?? '') && (number.length === 0 || isCounted);
  // "CMT 3 regions, 1 extremity".
  const isRow = level !== undefined && adds?.text === ',' && isCounted;
  // "98940 and extremities numb", "and lower extremity weakness" tell of a complaint, "extremity exercises" of another service.
  const closes = behindExtremity.test(tokens[at + 1]?.text ?? '');
  if (!(isListed || isRow) || !closes) return null;
  return draftWith(draft, {
    mentions: [...mentions, newMention(at, at + 1, 'name', [extraspinalCode])].sort(
      (a, b) => a.from - b.from,
    ),
  });
}
