import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { JournalEntry, Sandbox } from '../../src/sandbox/sandbox.ts';
import { client, overSocket, sandbox } from './bolt-clinic.ts';

function deliveries(slack: Sandbox): Extract<JournalEntry, { kind: 'delivery' }>[] {
  return slack.journal.filter((entry) => entry.kind === 'delivery');
}

function echo(app: App): void {
  app.message(async ({ message, client }) => {
    if ('bot_id' in message || message.subtype !== undefined) return;
    await client.chat.postMessage({ channel: message.channel, text: `heard ${message.text}` });
  });
}

/** Frames as they come, from a bare WebSocket. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  const frames: Record<string, unknown>[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(String(data)) as Record<string, unknown>));
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  return { socket, frames };
}

async function ticket(slack: Sandbox): Promise<string> {
  const { url } = await client(slack, slack.appToken).apps.connections.open({});
  return String(url);
}

describe('Socket Mode with a real Bolt app', () => {
  it('says hello, delivers a message, takes the acknowledgement and the answer', async () => {
    const slack = await overSocket(echo);
    slack.say({ channel: slack.direct.id, text: '97110 & CMT' });
    const answer = await slack.waitFor(() => slack.messages().find(({ botName }) => botName !== null));
    expect(answer.text).toBe('heard 97110 &amp; CMT');
    await slack.settled();
    expect(deliveries(slack).map(({ outcome }) => outcome)).toEqual(['acked', 'acked']);
  });

  it('delivers again what was not acknowledged, with the count and the reason', async () => {
    const seen: unknown[] = [];
    const slack = await overSocket(
      (app) => {
        const process = app.processEvent.bind(app);
        app.processEvent = async (event) => {
          seen.push([event.retryNum ?? 0, event.retryReason ?? '']);
          // What is thrown before Bolt takes the event leaves it without an acknowledgement.
          if (seen.length < 3) throw new Error('not now');
          await process(event);
        };
      },
      { ackWithin: 250, redeliverAfter: [1, 1, 1] },
    );
    slack.say({ channel: slack.direct.id, text: 'hello' });
    await slack.settled();
    expect(seen).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
    ]);
    expect(deliveries(slack).map(({ outcome }) => outcome)).toEqual(['timeout', 'timeout', 'acked']);
    expect(new Set(deliveries(slack).map(({ id }) => id)).size).toBe(1);
  });

  it('a bot that was asked to reconnect comes back and is heard again', async () => {
    const slack = await overSocket(echo, { redeliverAfter: [20, 20, 20] });
    slack.refreshSockets();
    const opened = () =>
      slack.journal.filter((entry) => entry.kind === 'socket' && entry.outcome === 'opened');
    await slack.waitFor(() => opened().length === 2, 15_000);
    slack.say({ channel: slack.direct.id, text: 'still there?' });
    const answer = await slack.waitFor(() => slack.messages().find(({ botName }) => botName !== null));
    expect(answer.text).toBe('heard still there?');
  });
});

describe('sockets', () => {
  it('an event without any socket is tried again', async () => {
    const slack = await sandbox({ redeliverAfter: [1, 1] });
    slack.say({ channel: slack.direct.id, text: 'hello' });
    await slack.settled();
    expect(deliveries(slack).map(({ outcome }) => outcome)).toEqual(Array(3).fill('connection_failed'));
  });

  it('an address serves once', async () => {
    const slack = await sandbox();
    const url = await ticket(slack);
    await connect(url);
    await expect(connect(url)).rejects.toThrow('401');
  });

  it('the eleventh is turned away', async () => {
    const slack = await sandbox();
    for (let at = 0; at < 10; at += 1) await connect(await ticket(slack));
    const { frames } = await connect(await ticket(slack));
    await slack.waitFor(() => frames.length > 0);
    expect(frames).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }]);
  });

  it('an envelope goes to one of two sockets, and an acknowledgement after the time is journalled as late', async () => {
    const slack = await sandbox({ ackWithin: 20, redeliverAfter: [] });
    const sockets = [await connect(await ticket(slack)), await connect(await ticket(slack))];
    slack.say({ channel: slack.direct.id, text: 'hello' });
    await slack.settled();
    const arrived = () => sockets.flatMap(({ frames }) => frames.filter(({ type }) => type === 'events_api'));
    await slack.waitFor(() => arrived().length > 0);
    const envelopes = arrived();
    expect(envelopes).toMatchObject([
      { accepts_response_payload: false, retry_attempt: 0, retry_reason: '' },
    ]);
    expect(deliveries(slack).map(({ outcome }) => outcome)).toEqual(['timeout']);

    const [envelope] = envelopes;
    sockets[0]?.socket.send(JSON.stringify({ envelope_id: envelope?.envelope_id }));
    sockets[0]?.socket.send('what?');
    await slack.waitFor(() => slack.journal.some(({ outcome }) => outcome === 'bad-frame'));
    expect(slack.journal.some(({ outcome }) => outcome === 'late-ack')).toBe(true);
  });

  it('are pinged, and cut on demand', async () => {
    const slack = await sandbox({ pingEvery: 5 });
    const { socket } = await connect(await ticket(slack));
    await new Promise((resolve) => socket.once('ping', resolve));
    slack.dropSockets();
    await new Promise((resolve) => socket.once('close', resolve));
  });
});
