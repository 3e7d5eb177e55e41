import { z } from 'zod';
import type { StandIn } from '../stand-in.ts';
import { type Refusal, refuse } from '../web-api/answer.ts';
import { type Content, readContent } from '../web-api/content.ts';
import { APP } from '../workspace/clinic.ts';
import type { ResponseTarget } from './response-urls.ts';

const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((given) => given === 'true')])
  .optional();

/** What a bot may send to a response_url, or as the body of a command's acknowledgement. */
const response = z.strictObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  metadata: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: flag,
  delete_original: flag,
  thread_ts: z.string().optional(),
  unfurl_links: flag,
  unfurl_media: flag,
  mrkdwn: flag,
});

/**
 * Puts a bot's response where its command or press was: a new message, only for that user unless `in_channel`; or the pressed
 * message replaced or deleted. Gives null, or Slack's refusal.
 * @see https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export function answerInPlace(body: unknown, target: ResponseTarget, { workspace }: StandIn): Refusal | null {
  if (isNothing(body)) return null;
  const read = response.safeParse(typeof body === 'string' ? { text: body } : body);
  if (!read.success)
    return refuse(
      'invalid_payload',
      read.error.issues.map((issue) => issue.message),
    );
  const { response_type, replace_original, delete_original, thread_ts } = read.data;
  const original = target.original && workspace.message(target.channel, target.original.ts, target.user);

  if (delete_original === true) {
    if (original === undefined || original === null) return refuse('message_not_found');
    if (!original.fromBot) return refuse('cant_delete_message');
    workspace.remove(original);
    return null;
  }
  const checked = readContent(read.data);
  if (!checked.ok) return checked;
  if (replace_original === true && original !== undefined && original !== null) {
    if (!original.fromBot) return refuse('cant_update_message');
    workspace.change(original, whole(checked.content), APP.userId);
    return null;
  }
  if (thread_ts !== undefined && workspace.message(target.channel, thread_ts) === undefined) {
    return refuse('thread_not_found');
  }
  workspace.post({
    channel: target.channel,
    user: APP.userId,
    fromBot: true,
    text: '',
    ...checked.content,
    threadTs: thread_ts ?? null,
    ephemeralTo: response_type === 'in_channel' ? null : target.user,
  });
  return null;
}

/** A plain acknowledgement. */
function isNothing(body: unknown): boolean {
  if (body === null || body === undefined || body === '') return true;
  return typeof body === 'object' && Object.keys(body).length === 0;
}

/** A replacement takes the place of everything that stood there: unlike chat.update, blocks that are not given go. */
function whole(content: Content): Content {
  return { text: '', blocks: null, ...content };
}
