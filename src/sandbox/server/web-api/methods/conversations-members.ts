import { z } from 'zod';
import { APP } from '../../workspace/clinic.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { lacksScope } from '../reach.ts';

/**
 * Everybody is in every channel but the bot.
 * @see https://docs.slack.dev/reference/methods/conversations.members
 */
export const conversationsMembers = method({
  name: 'conversations.members',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({
    channel: fields.id,
    limit: fields.whole.optional(),
    cursor: fields.text.optional(),
  }),
  run: (given, standIn) => {
    const channel = standIn.workspace.channels.find((one) => one.id === given.channel);
    if (channel === undefined) return refuse('channel_not_found');
    const lacking = lacksScope(channel, { channel: 'channels:read', im: 'im:read' }, standIn);
    if (lacking !== null) return lacking;
    const people = standIn.workspace.people.filter(({ isBot }) => !isBot).map(({ id }) => id);
    const bot = channel.botIsMember ? [APP.userId] : [];
    return {
      ok: true,
      members: [...(channel.kind === 'im' ? [channel.name] : people), ...bot],
      response_metadata: { next_cursor: '' },
    };
  },
});
