import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';

/** Before a code they ask whether it holds all the same: "still 98940?". */
const doubts = /^(still|is|its|as|bill|use|that|this|it|can|a|so)$/;

/**
 * Leaves out the code of an adjustment that is only asked about where the adjustment itself is denied: "mobilized the SI, no
 * thrust, still 98940?". What was given instead is told.
 */
export function levelInDoubt(draft: Draft, model: Model): Draft {
  const { tokens, mentions, denied } = draft;
  const isDenied =
    denied.some((mention) => mention.by !== 'code' && isAdjustment(mention, model)) ||
    isThrustDenied(draft, model);
  const isAsked = (mention: Mention): boolean =>
    mention.by === 'code' &&
    isAdjustment(mention, model) &&
    !isEither(draft, mention) &&
    (tokens[mention.to]?.text === '?' || doubts.test(tokens[mention.from - 1]?.text ?? ''));
  const isOther = (mention: Mention) => !isAdjustment(mention, model);
  // "SI joint" may be an adjustment or work by hand, and tells of none.
  const isSure = ({ codes }: Mention) => codes.every((code) => model.cmtCodes.includes(code));
  const isAdjusted = mentions.some(
    (mention) => mention.codes.length > 0 && isSure(mention) && !isAsked(mention),
  );
  if (!isDenied || isAdjusted || !mentions.some(isAsked) || !mentions.some(isOther)) return draft;
  return draftWith(draft, {
    mentions: mentions.filter((mention) => !isAsked(mention)),
    denied: [...denied, ...mentions.filter(isAsked)],
  });
}

/** "Is that 98940 or 97140": the two codes are held against each other. */
const isEither = ({ tokens, mentions }: Draft, { from, to }: Mention): boolean =>
  mentions.some(
    (other) =>
      other.by === 'code' &&
      ((other.from === to + 1 && tokens[to]?.text === 'or') ||
        (other.to === from - 1 && tokens[other.to]?.text === 'or')),
  );

/** "No thrust", "without a thrust": the word is part of no service by itself. */
function isThrustDenied(draft: Draft, { cmtCodes, ruleSet }: Model): boolean {
  const names = seen(draft, 'phrase').filter(({ value }) =>
    ruleSet.ambiguous[Number(value)]?.choices.some(({ code }) => cmtCodes.includes(code)),
  );
  return seen(draft, 'negation', 'not').some(({ to }) =>
    names.some(({ from }) => from === to || (from === to + 1 && draft.tokens[to]?.text === 'a')),
  );
}
