import { App, HTTPReceiver } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { manifest } from './manifest.ts';

const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

/** A real Bolt app behind a real HTTPReceiver, and the stand-in that delivers to it. */
async function clinic(register: (app: App) => void, options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const slack = await startSandbox({ manifest: manifest(), ...options });
  ended.push(() => slack.close());
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    port: 0,
    logLevel: 'error' as never,
  });
  const app = new App({
    token: slack.botToken,
    receiver,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    deferInitialization: true,
    logLevel: 'error' as never,
  });
  await app.init();
  app.error(async () => {});
  register(app);
  const server = (await app.start(0)) as { address(): { port: number } };
  ended.push(() => app.stop());
  await slack.deliverTo(`http://127.0.0.1:${server.address().port}/slack/events`);
  return slack;
}

describe('signed deliveries to a real Bolt app', () => {
  it('delivers a mention, and the answer stands in the thread', async () => {
    const slack = await clinic((app) => {
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: `heard ${event.text}`, thread_ts: event.ts });
      });
    });
    const asked = slack.say({ channel: '#coding-questions', text: '@Claimline 97110 & <CMT>' });
    const answer = await slack.waitFor(() => slack.messages().find((message) => message.botName !== null));
    expect(answer).toMatchObject({
      threadTs: asked.ts,
      text: `heard <@${slack.bot.id}> 97110 &amp; &lt;CMT&gt;`,
    });
  });
});
