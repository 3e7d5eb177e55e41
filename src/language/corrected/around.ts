import type { Span } from '../parts/spans.ts';
import type { Token } from '../words/tokens.ts';

/** "Take the massage off", "left the neck alone": words around what is left out; null where there are none. */
export function around(tokens: readonly Token[], { from, to }: Span): Span | null {
  const isPointed = /^(the|his|her|their|that)$/.test(tokens[from - 1]?.text ?? '');
  const verb = tokens[from - 2]?.text ?? '';
  const isAround =
    isPointed && /^(take|took|leave|left)$/.test(verb) && /^(off|out|alone)$/.test(tokens[to]?.text ?? '');
  const isDenied = /^(dont|not|never|didnt|to|can|should|or|if|why|i|we)$/.test(tokens[from - 3]?.text ?? '');
  return isAround && !(isDenied && verb !== 'left' && verb !== 'took')
    ? { from: from - 2, to: to + 1 }
    : null;
}
