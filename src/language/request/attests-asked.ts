import { eachOnce } from '../../core/each-once.ts';
import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { isAskedWhether } from './is-asked-whether.ts';

/**
 * The modifiers that are asked about because it is asked whether what they attest is so: "97110 20, over the therapy cap?" asks
 * for KX. Where several modifiers hang on the same question (GA, GX and GZ on a notice) none is meant more than the others.
 */
export function attestsAsked(draft: Draft, { ruleSet }: Model): string[] {
  if (draft.mentions.length === 0) return [];
  const asked = seen(draft, 'attests').filter((one) => isAskedWhether(draft, one));
  return eachOnce(
    asked.flatMap(({ value }) => {
      const [condition] = value.split('=');
      const codes = Object.values(ruleSet.modifiers)
        .filter(({ uses }) => uses.some((use) => use.condition === condition))
        .map(({ code }) => code);
      return codes.length === 1 ? codes : [];
    }),
  );
}
