import type { Shown } from '../shown/shown.ts';

/** Whether a reply in words needs a mention to reach me: said in a channel where no open question has said so already. */
export function howToGoOn({ answer, place }: Shown): string {
  if (answer.asks.length > 0) return '';
  if (place === 'channel') return 'To reply in words, mention me.';
  return place === 'heard-channel' ? 'To go on, reply in this thread: no mention is needed.' : '';
}
