import type { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { client, sandbox } from './bolt-clinic.ts';
import { manifest, scopes } from './clinic-manifest.ts';

/** What the call was refused with: Slack's whole answer. */
async function refusal(
  call: Promise<unknown>,
): Promise<{ error: string; response_metadata?: { messages?: string[] } }> {
  return call.then(
    () => Promise.reject(new Error('The stand-in let it pass.')),
    (error: { data?: never }) => error.data ?? Promise.reject(error),
  );
}

const CODING = 'C0CODING01';
const FRONT_DESK = 'C0FRONT001';

describe('calls that Slack refuses', () => {
  it.each<[why: string, error: string, wrong: (web: WebClient) => Promise<unknown>]>([
    ['a method that does not exist', 'unknown_method', (web) => web.apiCall('chat.shout', {})],
    [
      'an argument that does not exist',
      'invalid_arguments',
      (web) => web.apiCall('chat.postMessage', { channel: CODING, text: 'a', thread: '1' }),
    ],
    ['a missing channel', 'invalid_arguments', (web) => web.apiCall('chat.postMessage', { text: 'a' })],
    ['nothing to say', 'no_text', (web) => web.apiCall('chat.postMessage', { channel: CODING })],
    ['only spaces', 'no_text', (web) => web.chat.postMessage({ channel: CODING, text: '  ' })],
    [
      'an unknown channel',
      'channel_not_found',
      (web) => web.chat.postMessage({ channel: 'C0NOWHERE1', text: 'a' }),
    ],
    ['no membership', 'not_in_channel', (web) => web.chat.postMessage({ channel: FRONT_DESK, text: 'a' })],
    [
      'a thread that does not exist',
      'thread_not_found',
      (web) => web.chat.postMessage({ channel: CODING, text: 'a', thread_ts: '1700000000.000100' }),
    ],
    [
      'a ts that was read as a number',
      'invalid_arguments',
      (web) => web.chat.postMessage({ channel: CODING, text: 'a', thread_ts: '1700000000.0001' }),
    ],
    [
      'blocks that are no list',
      'invalid_blocks_format',
      (web) => web.apiCall('chat.postMessage', { channel: CODING, text: 'a', blocks: '{"type":"divider"}' }),
    ],
    [
      'a wrong block',
      'invalid_blocks',
      (web) =>
        web.chat.postMessage({
          channel: CODING,
          text: 'a',
          blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
        }),
    ],
    [
      'metadata without a payload',
      'invalid_metadata_format',
      (web) =>
        web.apiCall('chat.postMessage', { channel: CODING, text: 'a', metadata: { event_type: 'asked' } }),
    ],
    [
      'a change of a message that is not there',
      'message_not_found',
      (web) => web.chat.update({ channel: CODING, ts: '1700000000.000100', text: 'a' }),
    ],
    [
      "a change in a direct message that is named by the person's id",
      'channel_not_found',
      (web) => web.chat.update({ channel: 'U0DANA0001', ts: '1700000000.000100', text: 'a' }),
    ],
    [
      'an ephemeral message to nobody',
      'user_not_in_channel',
      (web) => web.chat.postEphemeral({ channel: CODING, user: 'U0NOBODY01', text: 'a' }),
    ],
    ['a person nobody knows', 'user_not_found', (web) => web.users.info({ user: 'U0NOBODY01' })],
    [
      'the replies of a channel without the bot',
      'not_in_channel',
      (web) => web.conversations.replies({ channel: FRONT_DESK, ts: '1700000000.000100' }),
    ],
    [
      'the replies of a thread that is not there',
      'thread_not_found',
      (web) => web.conversations.replies({ channel: CODING, ts: '1700000000.000100' }),
    ],
    [
      'another team',
      'team_not_found',
      (web) => web.chat.postMessage({ channel: CODING, text: 'a', team_id: 'T0OTHER001' } as never),
    ],
    [
      'a bot token where an app token belongs',
      'not_allowed_token_type',
      (web) => web.apps.connections.open({}),
    ],
  ])('%s: %s', async (_why, error, wrong) => {
    const slack = await sandbox();
    expect((await refusal(wrong(client(slack)))).error).toBe(error);
    expect(slack.journal).toMatchObject([{ kind: 'call', outcome: error }]);
    expect(slack.messages()).toEqual([]);
  });

  it.each<[string, string, (slack: Sandbox) => WebClient]>([
    ['no token', 'not_authed', (slack) => client(slack, '')],
    ['a wrong token', 'invalid_auth', (slack) => client(slack, 'xoxb-wrong')],
    ['an app token', 'not_allowed_token_type', (slack) => client(slack, slack.appToken)],
  ])('%s: %s', async (_why, error, as) => {
    const slack = await sandbox();
    const call = as(slack).chat.postMessage({ channel: CODING, text: 'a' });
    expect((await refusal(call)).error).toBe(error);
  });

  it.each<[string, (web: WebClient) => Promise<unknown>]>([
    ['chat:write', (web) => web.chat.postMessage({ channel: CODING, text: 'a' })],
    ['users:read', (web) => web.users.info({ user: 'U0DANA0001' })],
    ['channels:read', (web) => web.conversations.info({ channel: CODING })],
    ['channels:history', (web) => web.conversations.replies({ channel: CODING, ts: '1700000000.000100' })],
  ])('a call without the scope %s says which is needed and which are there', async (scope, call) => {
    const provided = scopes.filter((one) => one !== scope);
    const slack = await sandbox({ manifest: manifest({ scopes: provided, events: [] }) });
    expect(await refusal(call(client(slack)))).toMatchObject({
      error: 'missing_scope',
      needed: scope,
      provided: provided.join(','),
    });
  });

  it("another's message cannot be changed, nor an ephemeral one", async () => {
    const slack = await sandbox();
    const web = client(slack);
    const { ts } = slack.say({ channel: CODING, text: 'hers' });
    expect((await refusal(web.chat.update({ channel: CODING, ts, text: 'a' }))).error).toBe(
      'cant_update_message',
    );
    const { message_ts } = await web.chat.postEphemeral({ channel: CODING, user: slack.me.id, text: 'a' });
    const update = web.chat.update({ channel: CODING, ts: String(message_ts), text: 'b' });
    expect((await refusal(update)).error).toBe('message_not_found');
  });

  it("another's message cannot be deleted, nor an ephemeral one, nor one that is gone", async () => {
    const slack = await sandbox();
    const web = client(slack);
    const { ts } = slack.say({ channel: CODING, text: 'hers' });
    const { message_ts } = await web.chat.postEphemeral({ channel: CODING, user: slack.me.id, text: 'a' });
    const own = await web.chat.postMessage({ channel: CODING, text: 'mine' });
    await web.chat.delete({ channel: CODING, ts: String(own.ts) });
    const words = [ts, message_ts, own.ts].map(
      async (one) => (await refusal(web.chat.delete({ channel: CODING, ts: String(one) }))).error,
    );
    expect(await Promise.all(words)).toEqual([
      'cant_delete_message',
      'message_not_found',
      'message_not_found',
    ]);
  });

  it('a breakdown is no answer of Slack', async () => {
    const slack = await sandbox();
    slack.breakDown('chat.postMessage');
    const post = client(slack).chat.postMessage({ channel: CODING, text: 'a' });
    await expect(post).rejects.toMatchObject({ code: 'slack_webapi_http_error', statusCode: 503 });
    expect(slack.messages()).toEqual([]);
  });

  it('a reply to a reply is refused', async () => {
    const slack = await sandbox();
    const first = slack.say({ channel: CODING, text: 'first' });
    const reply = slack.say({ channel: CODING, text: 'reply', threadTs: first.ts });
    const post = client(slack).chat.postMessage({ channel: CODING, text: 'a', thread_ts: reply.ts });
    expect((await refusal(post)).error).toBe('cannot_reply_to_message');
  });

  it('a wrong argument is named', async () => {
    const slack = await sandbox();
    const answer = await refusal(
      client(slack).apiCall('chat.postMessage', { channel: CODING, text: 'a', thread: '1' }),
    );
    expect(answer.response_metadata?.messages).toEqual(['[ERROR] unknown argument: thread']);
  });

  it('a refusal on demand comes once', async () => {
    const slack = await sandbox();
    slack.fail('chat.postMessage', 'internal_error');
    const web = client(slack);
    expect((await refusal(web.chat.postMessage({ channel: CODING, text: 'a' }))).error).toBe(
      'internal_error',
    );
    await expect(web.chat.postMessage({ channel: CODING, text: 'a' })).resolves.toMatchObject({ ok: true });
  });

  it('429 on demand carries Retry-After', async () => {
    const slack = await sandbox();
    slack.limit('chat.postMessage', 7);
    await expect(client(slack).chat.postMessage({ channel: CODING, text: 'a' })).rejects.toMatchObject({
      retryAfter: 7,
    });
  });

  it('a second message within the second is too much for a channel, not for another one', async () => {
    const slack = await sandbox({ limitPosting: true, now: () => 1_700_000_000_000 });
    const web = client(slack);
    await web.chat.postMessage({ channel: CODING, text: 'a' });
    await expect(web.chat.postMessage({ channel: CODING, text: 'b' })).rejects.toMatchObject({
      retryAfter: 1,
    });
    await expect(web.chat.postMessage({ channel: slack.direct.id, text: 'b' })).resolves.toMatchObject({
      ok: true,
    });
  });
});
