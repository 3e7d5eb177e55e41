import type { RuleSet } from '../../../core/rule-set.ts';
import { workedOut } from '../../../core/rules/worked-out.ts';
import { says } from '../sentences/says.ts';

/**
 * What a payer says, without its name in front where the sentence names it anyway.
 *
 * @example payerOnce('Medicare Part B - chiropractor: Medicare does not pay it.', ruleSet) // 'Medicare does not pay it.'
 */
export function payerOnce(text: string, ruleSet: RuleSet): string {
  const name = nameInFront(text, ruleSet);
  if (name === null) return text;
  const said = text.slice(name.length + 2);
  const [called = name] = name.split(' ');
  return said.includes(called) ? said : text;
}

/**
 * Whether words say what a payer says, with its name or without. Most texts are longer than the words, also without a name,
 * and are told by their length alone.
 */
export function saysOfPayer(words: string, text: string, ruleSet: RuleSet): boolean {
  if (text.length - names(ruleSet).longest - 2 > words.length) return false;
  return says(words, payerOnce(text, ruleSet));
}

/** The payer whose name and a colon a text begins with; null where it begins with none. */
export function nameInFront(text: string, ruleSet: RuleSet): string | null {
  const { all, longest } = names(ruleSet);
  const end = text.indexOf(': ');
  if (end < 0 || end > longest) return null;
  const name = text.slice(0, end);
  return all.has(name) ? name : null;
}

const names = workedOut(({ payers }: RuleSet) => {
  const all = new Set(payers.map(({ name }) => name));
  return { all, longest: Math.max(0, ...[...all].map(({ length }) => length)) };
});
