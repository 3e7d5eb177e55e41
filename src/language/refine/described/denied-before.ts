import type { Draft } from '../../draft.ts';

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'any']);
/** "No written report": what kind of it there was none of. */
const kinds: ReadonlySet<string> = new Set(['written', 'separate', 'formal', 'typed', 'official', 'own']);
const denials: ReadonlySet<string> = new Set(['no', 'not', 'without']);

/** Whether the word right before a place denies it: "no current", "NOT acupuncture", "not the washing". */
export function deniedBefore({ tokens }: Pick<Draft, 'tokens'>, at: number): boolean {
  const kind = kinds.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const before = articles.has(tokens[kind - 1]?.text ?? '') ? kind - 2 : kind - 1;
  return denials.has(tokens[before]?.text ?? '');
}
