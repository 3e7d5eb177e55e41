import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { overHttp, overSocket } from './bolt-clinic.ts';

describe.each([
  ['Socket Mode', overSocket],
  ['signed HTTP', overHttp],
] as const)('a bot that acknowledges over %s before it answers', (_, start) => {
  it('is waited for until nothing more happens by itself, also where its answer makes it do something else', async () => {
    const slack = await start((app) => {
      app.event('message', async ({ event, client }) => {
        const said = 'text' in event ? (event.text ?? '') : '';
        if (said.length >= 'question!!!'.length) return;
        await pause(60);
        await client.chat.postMessage({ channel: event.channel, text: `${said}!` });
      });
    });
    slack.say({ channel: slack.direct.id, text: 'question' });
    await slack.settled();
    expect(slack.messages().map(({ text }) => text)).toEqual([
      'question',
      'question!',
      'question!!',
      'question!!!',
    ]);
  });

  it('is waited for where it fails', async () => {
    let heard = 0;
    const slack = await start((app) => {
      app.event('message', async () => {
        await pause(60);
        heard += 1;
        throw new Error('broken');
      });
    });
    slack.say({ channel: slack.direct.id, text: 'question' });
    await slack.settled();
    expect(heard).toBe(1);
  });
});
