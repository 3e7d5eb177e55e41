import { App, HTTPReceiver } from '@slack/bolt';

/**
 * The floor: a Bolt app with one listener and nothing else, started the way ours is in HTTP mode. It posts the body of
 * `BENCH_BODY` into the thread, so that the same bytes leave it as leave ours.
 */
const receiver = new HTTPReceiver({
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  customRoutes: [
    { path: '/readyz', method: 'GET', handler: (_request, response) => void response.end('ok') },
  ],
});
const app = new App({
  token: process.env.SLACK_BOT_TOKEN ?? '',
  receiver,
  deferInitialization: true,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL ?? '' },
});
const body = JSON.parse(process.env.BENCH_BODY ?? '{"text":"ok"}') as { text: string };
app.event('app_mention', async ({ event, client }) => {
  await client.chat.postMessage({ ...body, channel: event.channel, thread_ts: event.ts });
});
// An end in order, so that Node writes its profile where it was asked to.
process.once('SIGTERM', () => process.exit(0));
await app.init();
await app.start(Number(process.env.PORT));
