import { z } from 'zod';
import { TEAM } from '../../workspace/clinic.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/** @see https://docs.slack.dev/reference/methods/chat.getPermalink */
export const chatGetPermalink = method({
  name: 'chat.getPermalink',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({ channel: fields.id, message_ts: fields.ts }),
  run: (given, { workspace }) => {
    const channel = workspace.channels.find(({ id }) => id === given.channel);
    if (channel === undefined) return refuse('channel_not_found');
    const message = workspace.message(channel.id, given.message_ts);
    if (message === undefined) return refuse('message_not_found');
    const { ts, threadTs } = message;
    const inThread = threadTs === null || threadTs === ts ? '' : `?thread_ts=${threadTs}&cid=${channel.id}`;
    return {
      ok: true,
      channel: channel.id,
      permalink: `https://${TEAM.domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}${inThread}`,
    };
  },
});
