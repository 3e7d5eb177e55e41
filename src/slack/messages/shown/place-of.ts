import type { Grants } from '../../desk/grants.ts';
import type { Place } from './shown.ts';

/** Where a message stands that everybody there sees. Slack's ids of direct messages begin with D. */
export function placeOf(channel: string | undefined, grants: Pick<Grants, 'hearChannels'>): Place {
  if (isDirect(channel)) return 'direct';
  return grants.hearChannels() ? 'heard-channel' : 'channel';
}

/** Where a message stands that only the asker sees. */
export const placeOfAsker = (channel: string | undefined): Place =>
  isDirect(channel) ? 'only-asker-direct' : 'only-asker';

const isDirect = (channel: string | undefined): boolean => channel?.startsWith('D') === true;
