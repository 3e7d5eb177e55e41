import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { httpReceiver } from '../../src/delivery/http-receiver.ts';
import { inFlight } from '../../src/delivery/in-flight.ts';
import { postingOptions } from '../../src/delivery/posting-options.ts';
import { readiness } from '../../src/delivery/readiness.ts';
import { boltLog } from '../../src/ops/bolt-log.ts';
import { createLog } from '../../src/ops/log.ts';
import { createApp } from '../../src/slack/create-app.ts';
import type { Door } from '../../src/slack/desk/door.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { deskWith, noon } from './desk.ts';
import { plainDoor } from './door.ts';
import { startWebApi } from './web-api.ts';

const signingSecret = 'signing-secret-of-a-test';

/** The real Bolt app over signed HTTP on loopback, with a plain door (or a given one) behind it and a small Web API before it. */
export async function startHttpBot(given?: { door: Door; ruleSet: RuleSet }) {
  const api = await startWebApi();
  const { door, asked } = plainDoor();
  const logged: string[] = [];
  const log = createLog('trace', { write: (text: string) => void logged.push(text) });
  const store = await openSqlite(null);
  let now = noon;
  const desk = deskWith(store, given?.door ?? door, {
    log,
    now: () => now,
    ...(given ? { ruleSet: given.ruleSet } : {}),
  });
  const ready = readiness();
  const work = inFlight();
  const receiver = httpReceiver({ signingSecret, logger: boltLog(log), ready });
  const app = createApp({
    receiver,
    botToken: 'xoxb-test',
    clientOptions: postingOptions(api.apiUrl),
    logger: boltLog(log),
    underWay: (run) => work.run(run),
    desk,
  });
  await app.init();
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const send = (body: string, type: string, secret = signingSecret, at = Math.floor(Date.now() / 1000)) =>
    fetch(`${url}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
      },
    });

  /** Until nothing is under way, and Bolt has logged what failed, which it does a turn later. */
  const quiet = async () => {
    await work.idle();
    await new Promise(setImmediate);
  };

  return {
    api,
    asked,
    desk,
    store,
    /** What the clock says from now on. */
    at: (milliseconds: number) => {
      now = milliseconds;
    },
    url,
    ready,
    /** Everything that was logged so far. */
    log: () => logged.join(''),
    /** Sends an event as Slack does and waits until nothing is under way. */
    async event(event: object, eventId = `Ev${Math.random()}`) {
      const body = { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: eventId, event };
      const response = await send(JSON.stringify(body), 'application/json');
      await quiet();
      return response.status;
    },
    async form(fields: Record<string, string>) {
      const response = await send(
        new URLSearchParams(fields).toString(),
        'application/x-www-form-urlencoded',
      );
      await quiet();
      return response.status;
    },
    /** Runs a slash command and gives what stands in its acknowledgement. */
    async command(fields: Record<string, string>) {
      const response = await send(
        new URLSearchParams(fields).toString(),
        'application/x-www-form-urlencoded',
      );
      await quiet();
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
    /** Sends an interaction and gives what stands in its acknowledgement. */
    interact(payload: object) {
      return this.command({ payload: JSON.stringify(payload) });
    },
    send,
    async close() {
      await app.stop();
      await api.close();
      expectQuiet(api.calls());
    },
  };
}

/** Methods of Slack's that show a preview of links unless they are told not to, and those that never do and know no such word. */
const previews = ['chat.postMessage', 'response'];
const noPreviews = ['chat.update', 'chat.postEphemeral'];

/** Whatever a test made the bot say: no link of a source is unfolded below an answer. */
function expectQuiet(calls: ReturnType<HttpBot['api']['calls']>): void {
  const told = (methods: string[]) =>
    calls.filter(({ method }) => methods.includes(method)).map(({ body }) => String(body.unfurl_links));
  const loud = told(previews).filter((word) => word !== 'false');
  const needless = told(noPreviews).filter((word) => word !== 'undefined');
  if (loud.length + needless.length > 0)
    throw new Error(
      `${loud.length} messages without unfurl_links: false, ${needless.length} with it in vain`,
    );
}

export type HttpBot = Awaited<ReturnType<typeof startHttpBot>>;

/** A mention in a channel, as Slack sends it. */
export const mention = (more: object = {}) => ({
  type: 'app_mention',
  user: 'U1',
  text: '<@U0BOT> group balance training',
  channel: 'C1',
  ts: '1.1',
  ...more,
});

/** A message event, in the direct message unless it says otherwise. */
export const message = (more: object = {}) => ({
  ...mention({ type: 'message', channel: 'D1', channel_type: 'im', text: 'group balance training' }),
  ...more,
});

/** Fields of a pressed button, as Slack puts them into `payload`. */
export const press = (
  api: HttpBot['api'],
  actionId: string,
  value: string | undefined,
  more: object = {},
) => ({
  payload: JSON.stringify({
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1' },
    channel: { id: 'C1' },
    container: { type: 'message', message_ts: '1.2', is_ephemeral: false },
    message: { ts: '1.2', thread_ts: '1.1' },
    trigger_id: '1.2.3',
    response_url: api.responseUrl,
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', value, action_ts: '1.3' }],
    ...more,
  }),
});
