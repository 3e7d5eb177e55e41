import type { Draft } from '../../draft.ts';

/** Whether the word right before a place denies it: "no current", "NOT acupuncture". */
export function deniedBefore({ tokens }: Draft, at: number): boolean {
  return /^(no|not|without)$/.test(tokens[at - 1]?.text ?? '');
}
