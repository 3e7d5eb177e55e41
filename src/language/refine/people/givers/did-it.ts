import type { Draft } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';

/** "The PTA did it": speaks of what stands before. */
export function didIt(tokens: Draft['tokens'], at: number): boolean {
  return (
    tells(tokens[at], 'at-work/gives') &&
    /^(it|that|this|everything|all)$/.test(tokens[at + 1]?.text ?? '') &&
    !(tokens[at + 2]?.kind === 'number')
  );
}
