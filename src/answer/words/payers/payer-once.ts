import type { RuleSet } from '../../../core/rule-set.ts';

/**
 * What a payer says, without its name in front where the sentence names it anyway.
 *
 * @example payerOnce('Medicare Part B - chiropractor: Medicare does not pay it.', ruleSet) // 'Medicare does not pay it.'
 */
export function payerOnce(text: string, { payers }: RuleSet): string {
  const name = payers.find((payer) => text.startsWith(`${payer.name}: `))?.name;
  if (name === undefined) return text;
  const said = text.slice(name.length + 2);
  const [called = name] = name.split(' ');
  return said.includes(called) ? said : text;
}
