import { gather } from '../../../core/gather.ts';
import {
  type Count,
  type Draft,
  draftWith,
  type Mention,
  mentionWith,
  newMention,
  seen,
} from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';
import { levelTold } from './level-told.ts';
import { regionsSaid } from './regions-said.ts';
import { tellsOfSpine } from './tells-of-spine.ts';

/**
 * Settles the adjustment's code: by the number of regions said, else by the different spinal regions named. Regions
 * outside the spine make the other code; both kinds make two services.
 */
export function adjustmentLevel(draft: Draft, model: Model): Draft {
  if (draft.mentions.length > 0 && !draft.mentions.some((mention) => mayBeAdjustment(mention, model)))
    return draft;
  const said = regionsSaid(draft, model);
  const mentions = draft.mentions.length === 0 && said ? [regionsAlone(said, draft, model)] : draft.mentions;
  const told = said
    ? withoutNumberTold(mentions, said, model)
    : mentions.filter((mention) => !isHowAdjusted(draft, mention, model));
  const levels = gather(
    oneAdjustment(
      gather(told, (mention) => alsoSpinal(mention, model)),
      model,
    ),
    (mention) => levelTold(mention, said, draft, model),
  );
  return draftWith(draft, { mentions: withoutKindOfCare(levels, model) });
}

/** "Maintenance visit, adj neck and low back": beside the adjustment the kind of care is no service of its own. */
function withoutKindOfCare(mentions: readonly Mention[], { cmtCodes }: Model): Mention[] {
  const isKind = ({ by, open, codes }: Mention) =>
    by !== 'code' && open === 'care-type' && codes.some((code) => cmtCodes.includes(code));
  const isAdjusted = ({ codes }: Mention) =>
    codes.length === 1 && codes.every((code) => cmtCodes.includes(code));
  return mentions.some(isAdjusted) ? mentions.filter((one) => !isKind(one)) : [...mentions];
}

/** "Five regions adjusted. Can I bill 98940 five times": the number names the level that is held against the code that was typed. */
function withoutNumberTold(mentions: readonly Mention[], said: Count, { cmtCodes }: Model): Mention[] {
  const isSpinal = ({ codes }: Mention) => codes.every((code) => cmtCodes.includes(code));
  const typed = mentions.filter((one) => one.by === 'code' && isSpinal(one));
  const isNumber = (one: Mention) =>
    one.by !== 'code' &&
    one.codes.length === 1 &&
    isSpinal(one) &&
    one.from <= said.from &&
    said.to <= one.to;
  return typed.length === 1 ? mentions.filter((one) => !isNumber(one)) : [...mentions];
}

/** An adjustment of the spine or of a joint of the limbs, or a service of which nothing is known. */
function mayBeAdjustment({ open, codes }: Mention, { cmtCodes, extraspinalCode }: Model): boolean {
  return (
    open === 'cmt-regions' ||
    codes.length === 0 ||
    codes.some((code) => code === extraspinalCode || cmtCodes.includes(code))
  );
}

/**
 * An adjustment is one service of a visit, however often it is named: "adjusted C2 and L5, which CMT". Of "adjusted the full
 * spine" the words that leave fewer codes say what it was.
 */
function oneAdjustment(mentions: readonly Mention[], model: Model): Mention[] {
  const isOpen = ({ open }: Mention) => open === 'cmt-regions';
  const open = mentions.filter(isOpen);
  const [first] = open;
  if (!first) return [...mentions];
  const regions = [...new Set(gather(open, (mention) => mention.regions))];
  const { phrase } = open.find((mention) => tellsOfSpine(mention, model)) ?? first;
  return gather(mentions, (mention) =>
    mention === first ? [mentionWith(first, { phrase, regions })] : isOpen(mention) ? [] : [mention],
  );
}

/**
 * "Adjusted shoulder and lumbar": a joint of the limbs or an adjustment of it that names a spinal region as well is two
 * services, and what the joint's own question leaves open stays open.
 */
function alsoSpinal(mention: Mention, { cmtCodes, extraspinalCode, ruleSet }: Model): Mention[] {
  if (mention.by === 'code' || mention.open === 'cmt-regions' || !mention.codes.includes(extraspinalCode))
    return [mention];
  const isSpinal = (id: string) => ruleSet.regions.some((region) => region.id === id && region.spinal);
  const spinal = mention.regions.filter(isSpinal);
  if (spinal.length === 0) return [mention];
  const adjusted = newMention(mention.from, mention.to, 'name', [...cmtCodes], {
    open: 'cmt-regions',
    regions: spinal,
  });
  return [adjusted, mentionWith(mention, { regions: mention.regions.filter((id) => !isSpinal(id)) })];
}

/**
 * "Adjusted the wrist with HVLA": how the joint before it was adjusted, and no adjustment of the spine. "98943 with CMT" and
 * "the wrist with manipulation of the spine" are two services.
 */
function isHowAdjusted({ tokens, mentions }: Draft, mention: Mention, { extraspinalCode }: Model): boolean {
  const isWith = /^(with|w|using|via|by)$/.test(tokens[mention.from - 1]?.text ?? '');
  if (!isWith || mention.by === 'code' || mention.open !== 'cmt-regions' || mention.regions.length > 0)
    return false;
  const isHow = tokens.slice(mention.from, mention.to).every((word) => tells(word, 'adjusting/how'));
  const behind = tokens.slice(mention.to, mention.to + 3).map(({ text }) => text);
  if (!isHow || /^(of |to |the )*(spine|spinal)\b/.test(behind.join(' '))) return false;
  const before = mentions.findLast(({ to }) => to < mention.from);
  return (
    before !== undefined &&
    before.by !== 'code' &&
    before.codes.join() === extraspinalCode &&
    mention.from - before.to <= NEAR
  );
}

/** So many words stand between what was adjusted and how. */
const NEAR = 6;

/** "3-4 regions, which code?": only an adjustment is counted in regions. */
function regionsAlone({ from, to }: Count, draft: Draft, { cmtCodes }: Model): Mention {
  const named = seen(draft, 'region').map(({ value }) => value);
  return newMention(from, to, 'name', cmtCodes, {
    open: 'cmt-regions',
    regions: [...new Set(named)],
    levels: named.length,
  });
}
