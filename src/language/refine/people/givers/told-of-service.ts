import type { Draft } from '../../../draft.ts';
import type { Place } from './at-work.ts';

/** "Gait was the aide", "both were the tech", "aide for the gait": said of a service by its name. */
export function isToldOfService({ tokens, mentions }: Draft, { from, to }: Place): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const before = /^(the|my|our|an|a)$/.test(text(from - 1)) ? from - 2 : from - 1;
  const named = /^(part|portion)$/.test(text(before - 1)) ? before - 1 : before;
  const isNamed = mentions.some((one) => one.to === named) || text(named - 1) === 'both';
  const isFor = text(to) === 'for' && text(to + 1) === 'the' && mentions.some((one) => one.from === to + 2);
  return (/^(was|were)$/.test(text(before)) && isNamed) || isFor;
}
