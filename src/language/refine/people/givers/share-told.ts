import type { Token } from '../../../words/tokens.ts';
import type { Place } from './at-work.ts';

/** Where the number of somebody's part begins: "the aide's part was 6", "of which the techs were 6"; null where none is told so. */
export function shareTold(tokens: readonly Token[], { from, to }: Place): number | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  const isWas = (at: number) => /^(was|were|is|:|=)$/.test(text(at));
  if (/^(part|share|portion|time|minutes)$/.test(text(to))) return isWas(to + 1) ? to + 2 : to + 1;
  const before = /^(the|my|our|an|a)$/.test(text(from - 1)) ? from - 2 : from - 1;
  return text(before) === 'which' && isWas(to) ? to + 1 : null;
}
