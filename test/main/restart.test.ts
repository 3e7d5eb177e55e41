import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { fullManifest } from '../../src/slack/manifest.ts';
import { runMain } from './run-main.ts';

it('a restart loses nothing: threads, defaults, recent answers, which message has which answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-restart-'));
  const slack = await startSandbox({ manifest: fullManifest });
  const run = () =>
    runMain({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      DATA_DIR: folder,
    });
  const answers = () => slack.messages().filter(({ botName }) => botName !== null);
  const homeSays = (words: string) => JSON.stringify(slack.home()?.blocks).includes(words);

  const before = run();
  await before.seen(/"msg":"ready"/);
  const question = { channel: '#coding-questions', text: '@Claimline balance training 25 minutes with CMT' };
  const { channel, ts } = slack.say(question);
  const first = await slack.waitFor(() => answers()[0]);
  slack.openHome();
  await slack.waitFor(() => slack.home());
  await slack.press({ view: 'home', actionId: 'defaults:payer', value: 'medicare' });
  await slack.settled();
  before.kill();
  await before.ended;

  const after = run();
  await after.seen(/"msg":"ready"/);
  slack.say({ channel, threadTs: ts, text: '3-4' });
  const second = await slack.waitFor(() => answers()[1]);
  expect(second.text).toMatch(/98941/);
  expect(JSON.stringify(second.blocks)).toMatch(/Assumed: Medicare/);
  slack.edit({ channel, ts, text: '@Claimline balance training 40 minutes with CMT' });
  await slack.waitFor(() => answers().find((one) => one.ts === first.ts && one.text.includes('97112 × 3')));
  slack.openHome();
  await slack.waitFor(() => homeSays('98941'));
  after.kill();
  await after.ended;
  await slack.close();
  rmSync(folder, { recursive: true });
});
