import type { Draft } from '../../../draft.ts';
import type { Share } from '../../../slots/times/scope/shares.ts';

/** Whether a part of a time stands beside a service: "half manual", "exercise the rest", or is the same for each. */
export function isOfService({ mentions }: Pick<Draft, 'mentions'>, { from, until, part }: Share): boolean {
  return part === 'even' || mentions.some((mention) => gap(mention, { from, to: until }) < 4);
}

/** Tokens between a service and a part of a time. */
export function gap(one: { from: number; to: number }, other: { from: number; to: number }): number {
  return Math.max(one.from - other.to, other.from - one.to, 0);
}
