import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isInstead, isModifierDenied } from '../../slots/codes/no-instead.ts';

/** "15 no 25", "15, no 25": a time, and at once another one. */
export function noBetween(draft: Draft, model: Model): Sighting[] {
  const { tokens, durations } = draft;
  const isOther = (at: number) =>
    isInstead(tokens, at, isModifierDenied(tokens, at, model)) ||
    (!isModifierDenied(tokens, at, model) && isOver(draft, at));
  return durations
    .map(({ to }) => (/^[,.-]$/.test(tokens[to]?.text ?? '') ? to + 1 : to))
    .filter((at) => tokens[at]?.text === 'no' && isOther(at + 1))
    .map((at) => ({ slot: 'negation', value: 'takes-back', from: at, to: at + 1 }));
}

/** "15 no 25 medicare", "15 no 25 one on one", "15 no 25 mt 10": what stands behind the number is no thing that it counts. */
function isOver(draft: Draft, at: number): boolean {
  const { tokens, mentions, durations } = draft;
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return false;
  const end = /^(min|mins|minutes)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const next = /^(for|with|w|by|@)$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const isHere = ({ from }: { from: number }) => from === next;
  const service = mentions.find(({ from }) => from === end);
  if (service) return durations.some(({ from }) => from === service.to);
  if (next > end && /^(pt|ot|dc)$/.test(tokens[next]?.text ?? '')) return true;
  return (['payers', 'people', 'clinicians'] as const).some((slot) => seen(draft, slot).some(isHere));
}
