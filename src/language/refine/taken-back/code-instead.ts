import { type Draft, draftWith, type Mention } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';

const no = /^(no|nope|nah)$/;
/** What may stand around the "no" between a code and the one that is meant. */
const around = /^([?,.;:-]|wait|sorry|its|it|is|was|i|mean|meant|actually|oops)$/;
/** Of these each takes back what stands before it. */
const takesBack = /^(wait|sorry|mean|meant|oops)$/;
/** "98941, wait 97110 too" adds one. */
const adds = /^(too|also|as)$/;

/**
 * "97140 with 98941? no, 98940", "98941 no wait 98940": of two adjustments, or two other services, with nothing but a no between them the second is meant. "98941? no
 * modifier, 98940 too" names both.
 */
export function codeInstead(draft: Draft, model: Model): Draft {
  const gone = draft.mentions.filter((mention, at) => {
    const next = draft.mentions[at + 1];
    return next !== undefined && isTakenBack(draft, mention, next, model);
  });
  return gone.length > 0
    ? draftWith(draft, { mentions: draft.mentions.filter((mention) => !gone.includes(mention)) })
    : draft;
}

function isTakenBack({ tokens }: Draft, one: Mention, other: Mention, model: Model): boolean {
  if (one.by !== 'code' || other.by !== 'code' || isAdjustment(one, model) !== isAdjustment(other, model))
    return false;
  const between = tokens.slice(one.to, other.from).map(({ text }) => text);
  const isInstead =
    between.findIndex((text) => no.test(text)) > 0 ||
    (between.some((text) => takesBack.test(text)) &&
      // "97110 sorry is 97140 in the same visit ok", "97140 wait is 97124 better".
      !between.some((text) => /^(is|was)$/.test(text)) &&
      !adds.test(tokens[other.to]?.text ?? ''));
  return isInstead && between.every((text) => no.test(text) || around.test(text));
}
