import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { httpReceiver } from '../../src/delivery/http-receiver.ts';
import { inFlight } from '../../src/delivery/in-flight.ts';
import { postingOptions } from '../../src/delivery/posting-options.ts';
import { readiness } from '../../src/delivery/readiness.ts';
import { boltLog } from '../../src/ops/bolt-log.ts';
import { createLog } from '../../src/ops/log.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createApp } from '../../src/slack/create-app.ts';
import { manifest } from '../../src/slack/manifest.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { deskWith } from './desk.ts';
import { plainDoor } from './door.ts';

it('over signed HTTP a mention, a button and a command are answered, all at one address', async () => {
  const slack = await startSandbox({ manifest });
  const store = await openSqlite(null);
  const log = createLog('silent');
  const logger = boltLog(log);
  const work = inFlight();
  slack.attach(work);
  const receiver = httpReceiver({ signingSecret: slack.signingSecret, logger, ready: readiness() });
  const app = createApp({
    receiver,
    botToken: slack.botToken,
    clientOptions: postingOptions(slack.apiUrl),
    logger,
    underWay: work.run,
    desk: deskWith(store, plainDoor().door, { log }),
  });
  await app.init();
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  try {
    // Slack verifies the address with a challenge before it sends anything.
    await slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
    const answers = () => slack.messages().filter(({ botName }) => botName !== null);
    slack.say({ channel: '#coding-questions', text: '@Claimline group balance' });
    const { channel, ts } = await slack.waitFor(() => answers()[0]);
    expect(await slack.press({ channel, ts, actionId: 'ask:cmt-regions:2' })).toEqual({ ok: true });
    await slack.waitFor(() => answers().find(({ text }) => text.includes('repeated for cmt-regions 5')));
    expect(await slack.command({ channel: '#coding-questions', command: '/cpt', text: 'group' })).toEqual({
      ok: true,
    });
    await slack.waitFor(() => answers().find(({ ephemeralTo }) => ephemeralTo === slack.me.id));
    await slack.settled();
    const refused = slack.journal.filter((e) => e.kind === 'delivery' && e.outcome !== 'acked');
    expect(refused).toEqual([]);
  } finally {
    await app.stop();
    await slack.close();
  }
});
