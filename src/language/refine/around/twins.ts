import { twinsOf } from '../../../core/rules/by-payer.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';

/**
 * A service that was named in words stands for either of two codes where payers take it under different ones: "stim left on"
 * is 97014 or G0283. Which one is the payer's matter, decided with the visit; a typed code stays what was typed, and words beside it
 * that name its twin tell of it: "97032 with G0283 ok? … IFC to the low back".
 */
export function twins(draft: Draft, { ruleSet }: Model): Draft {
  const pairs = twinsOf(ruleSet).filter(([code]) => ruleSet.codes[code]?.clock === 'untimed_day');
  const twinOf = ({ codes, by }: Mention) =>
    codes.length === 1 && by !== 'code' ? pairs.find(([one]) => one === codes[0]) : undefined;
  const isTold = (mention: Mention) =>
    draft.mentions.some(
      ({ by, codes, minutes }) =>
        by === 'code' &&
        minutes.length === 0 &&
        codes.length === 1 &&
        twinOf(mention)?.includes(codes[0] ?? ''),
    );
  return draftWith(draft, {
    mentions: draft.mentions
      .filter((mention) => mention.minutes.length > 0 || !isTold(mention))
      .map((mention) => {
        const twin = twinOf(mention);
        return twin ? mentionWith(mention, { codes: [...twin], open: 'attended' }) : mention;
      }),
  });
}
