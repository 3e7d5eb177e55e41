import type { Draft } from '../../draft.ts';

/** Whether the word right before a place denies it: "no current", "NOT acupuncture", "not the washing". */
export function deniedBefore({ tokens }: Draft, at: number): boolean {
  const before = /^(the|a|an|any)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return /^(no|not|without)$/.test(tokens[before]?.text ?? '');
}
