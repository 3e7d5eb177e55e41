import type { Place } from './messages/shown.ts';

/** Where a message stands. Slack's ids of direct messages begin with D. */
export function placeOf(channel: string | undefined, onlyAsker: boolean): Place {
  const direct = channel?.startsWith('D') === true;
  if (onlyAsker) return direct ? 'only-asker-direct' : 'only-asker';
  return direct ? 'direct' : 'channel';
}
