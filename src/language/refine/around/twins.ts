import { twinsOf } from '../../../core/rules/by-payer.ts';
import { type Draft, draftWith, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';

/**
 * A service that was named in words stands for either of two codes where payers take it under different ones: "stim left on"
 * is 97014 or G0283. Which one is the payer's matter, decided with the visit; a typed code stays what was typed.
 */
export function twins(draft: Draft, { ruleSet }: Model): Draft {
  const pairs = twinsOf(ruleSet).filter(([code]) => ruleSet.codes[code]?.clock === 'untimed_day');
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) => {
      const [code, ...more] = mention.codes;
      const twin = pairs.find(([one]) => one === code);
      if (!twin || more.length > 0 || mention.by === 'code') return mention;
      return mentionWith(mention, { codes: [...twin], open: 'attended' });
    }),
  });
}
