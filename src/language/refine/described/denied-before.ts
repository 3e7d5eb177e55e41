import type { Draft } from '../../draft.ts';

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'any']);
const denials: ReadonlySet<string> = new Set(['no', 'not', 'without']);

/** Whether the word right before a place denies it: "no current", "NOT acupuncture", "not the washing". */
export function deniedBefore({ tokens }: Pick<Draft, 'tokens'>, at: number): boolean {
  const before = articles.has(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return denials.has(tokens[before]?.text ?? '');
}
