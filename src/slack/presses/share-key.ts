import { createHash } from 'node:crypto';
import type { BlockAction, ButtonAction } from '@slack/bolt';

/** The key under which one answer of one message is shared: another answer in the same message may be shared as well. */
export function shareKey({ team, channel, container }: BlockAction, { value = '' }: ButtonAction): string {
  const hash = createHash('sha256').update(value).digest('base64url').slice(0, 12);
  return `share:${team?.id ?? ''}:${channel?.id ?? ''}:${container.message_ts ?? ''}:${hash}`;
}
