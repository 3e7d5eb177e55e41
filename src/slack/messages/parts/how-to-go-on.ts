import type { Shown } from '../shown.ts';

/** In a channel a reply without a mention does not reach me: said where no open question has said so already. */
export function howToGoOn({ answer, place }: Shown): string {
  return place === 'channel' && answer.asks.length === 0 ? 'To reply in words, mention me.' : '';
}
