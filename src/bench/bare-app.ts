import { App, HTTPReceiver } from '@slack/bolt';

/** The floor: a Bolt app with one listener and nothing else, started the way ours is in HTTP mode. */
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
app.event('app_mention', async ({ say }) => {
  await say('ok');
});
await app.init();
await app.start(Number(process.env.PORT));
