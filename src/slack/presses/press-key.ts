import { createHash } from 'node:crypto';
import type { BlockAction } from '@slack/bolt';
import type { Pressing } from '../sending/pressing.ts';

/**
 * What one press is known by: the control in the message, or in the modal, as it stands. The blocks with controls get a new id whenever a
 * message is made, so a second click is the same press, and the same button after a change of the message is another one.
 */
export function pressKey(
  { team, channel, container, view }: BlockAction,
  action: Pressing['action'],
): string {
  const { block_id, action_id, selected_option, value = '' } = action;
  const carried = createHash('sha256')
    .update(selected_option?.value ?? value)
    .digest('base64url')
    .slice(0, 12);
  const parts = [team?.id, channel?.id, container.message_ts ?? view?.id, block_id, action_id, carried];
  return `press:${parts.map((part) => part ?? '').join(':')}`;
}
