import { z } from 'zod';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { lacksScope } from '../reach.ts';

/** @see https://docs.slack.dev/reference/methods/conversations.info */
export const conversationsInfo = method({
  name: 'conversations.info',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({ channel: fields.id }),
  run: (given, standIn) => {
    const channel = standIn.workspace.channels.find((one) => one.id === given.channel);
    if (channel === undefined) return refuse('channel_not_found');
    const lacking = lacksScope(channel, { channel: 'channels:read', im: 'im:read' }, standIn);
    if (lacking !== null) return lacking;
    const { id, name, kind, botIsMember, isArchived } = channel;
    return {
      ok: true,
      channel:
        kind === 'im'
          ? { id, is_im: true, is_channel: false, is_archived: false, user: name }
          : {
              id,
              name,
              is_im: false,
              is_channel: true,
              is_private: false,
              is_archived: isArchived,
              is_member: botIsMember,
            },
    };
  },
});
