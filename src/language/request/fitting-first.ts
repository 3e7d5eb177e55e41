import type { Service } from '../../core/visit.ts';
import { type Draft, seen } from '../draft.ts';

/**
 * Of two codes that are compared, the one that the described work belongs to stands first: "97110 or 97530 for box lifts" is asked
 * about box lifts.
 */
export function fittingFirst(services: Service[], draft: Draft): Service[] {
  const isTyped = draft.mentions.every(({ by }) => by === 'code');
  if (services.length !== 2 || !isTyped) return services;
  const isCode = ({ from, to }: { from: number; to: number }) =>
    draft.mentions.some((mention) => mention.from <= from && to <= mention.to);
  // "No bathing, no dressing" is not the work.
  const isDenied = ({ from, to }: { from: number; to: number }) =>
    draft.denied.some((one) => one.from <= from && to <= one.to);
  const work = [...seen(draft, 'activity'), ...seen(draft, 'name')].filter(
    (one) => !isCode(one) && !isDenied(one),
  );
  const isMeant = ({ codes }: Service) => work.some(({ value }) => codes.includes(value));
  const [first, second] = services;
  return first && second && isMeant(second) && !isMeant(first) ? [second, first] : services;
}
