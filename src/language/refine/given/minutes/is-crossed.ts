import type { Draft } from '../../../draft.ts';

/** Whether another service stands between two places. */
export function isCrossed({ mentions }: Pick<Draft, 'mentions'>, from: number, to: number): boolean {
  return mentions.some((mention) => mention.from > from && mention.to <= to);
}
