import type { Draft, Mention } from '../../../draft.ts';

/**
 * The only service of a message, though it may be told again in other words: "aquatics 40, 3 of us in the pool" names one. The telling that
 * leaves the least open is taken; null where there are several services.
 */
export function onlyService({ mentions }: Pick<Draft, 'mentions'>): Mention | null {
  const [first, ...others] = [...mentions].sort((a, b) => a.codes.length - b.codes.length);
  if (!first) return null;
  const isAgain = (one: Mention) => one.codes.some((code) => first.codes.includes(code));
  return others.every(isAgain) ? first : null;
}
