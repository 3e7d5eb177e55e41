import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { manifest } from '../../src/slack/manifest.ts';
import { runMain } from './run-main.ts';

let slack: Sandbox;
/** Accepts everything and answers nothing: a Slack API that is silent, and a port in use. */
let silent: Server;
let silentPort: number;
/** Answers everything with a page, as a proxy does. */
let page: Server;
let pagePort: number;

beforeAll(async () => {
  slack = await startSandbox({ manifest });
  silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  silentPort = (silent.address() as AddressInfo).port;
  page = createServer((_, response) => void response.end('<html>Please log in</html>'));
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  pagePort = (page.address() as AddressInfo).port;
});
afterAll(async () => {
  await slack.close();
  silent.closeAllConnections();
  silent.close();
  page.closeAllConnections();
  page.close();
});

const http = () => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_SIGNING_SECRET: slack.signingSecret,
  SLACK_API_URL: slack.apiUrl,
  PORT: '0',
});
const socket = () => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
});

describe('what keeps Claimline from starting is told in plain words and an exit status', () => {
  it.each<[string, () => Record<string, string>, number, RegExp[]]>([
    [
      'half a set of variables',
      () => ({ SLACK_BOT_TOKEN: 'xoxb-1234' }),
      2,
      [
        /^SLACK_SIGNING_SECRET is missing/,
        /^PORT is missing: .* For Socket Mode set SLACK_APP_TOKEN instead\.$/,
      ],
    ],
    ['a malformed variable', () => ({ ...http(), PORT: 'eighty' }), 2, [/^PORT is malformed/]],
    [
      'one workspace and many at once',
      () => ({
        ...http(),
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: 'abcdefgh',
        SLACK_STATE_SECRET: 'abcdefgh',
      }),
      2,
      [/^SLACK_BOT_TOKEN is set/],
    ],
    [
      'many workspaces, which is not built yet',
      () => ({
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: 'abcdefgh',
        SLACK_STATE_SECRET: 'abcdefgh',
        SLACK_SIGNING_SECRET: 'abcdefgh',
        PORT: '0',
      }),
      2,
      [/^OAuth for many workspaces is not built yet/],
    ],
    [
      'a bot token that Slack refuses',
      () => ({ ...http(), SLACK_BOT_TOKEN: 'xoxb-wrong' }),
      1,
      [/^Slack refused SLACK_BOT_TOKEN with "invalid_auth"/],
    ],
    [
      'an app token that Slack refuses',
      () => ({ ...socket(), SLACK_APP_TOKEN: 'xapp-wrong' }),
      1,
      [/^Slack refused SLACK_APP_TOKEN with "invalid_auth"/],
    ],
    ['a port in use, over HTTP', () => ({ ...http(), PORT: String(silentPort) }), 1, [/^Port \d+ is in use/]],
    [
      'a port in use, beside a socket',
      () => ({ ...socket(), PORT: String(silentPort) }),
      1,
      [/^Port \d+ is in use/],
    ],
    [
      'a Slack API that says nothing',
      () => ({ ...http(), SLACK_API_URL: `http://127.0.0.1:${silentPort}/` }),
      1,
      [/^Slack's API did not answer within 10 seconds/],
    ],
    [
      'an app token without its scope',
      () => {
        slack.fail('apps.connections.open', 'missing_scope');
        return socket();
      },
      1,
      [/^Slack refused SLACK_APP_TOKEN with "missing_scope"\. Give the app-level token .*connections:write/],
    ],
    [
      'a token of the wrong kind',
      () => {
        slack.fail('apps.connections.open', 'not_allowed_token_type');
        return socket();
      },
      1,
      [/^Slack refused SLACK_APP_TOKEN with "not_allowed_token_type"\. .*xapp-/],
    ],
    [
      'a limit of Slack',
      () => {
        slack.limit('auth.test', 30);
        return http();
      },
      1,
      [/^Slack says that it was asked too often\. Start again in 30 seconds/],
    ],
    [
      'a page that answers in Slack’s place',
      () => ({ ...http(), SLACK_API_URL: `http://127.0.0.1:${pagePort}/` }),
      1,
      [/^What answers in the place of Slack's API is not Slack\./],
    ],
  ])('%s', async (_, env, status, lines) => {
    const ended = await runMain(env()).ended;
    const said = ended.stderr.trim().split('\n');
    expect(said).toHaveLength(lines.length);
    lines.forEach((line, index) => {
      expect(said[index]).toMatch(line);
    });
    expect(ended).toMatchObject({ status, stdout: '' });
  });
});

describe('a bot that has started', () => {
  it.each<[string, () => Record<string, string>]>([
    ['over HTTP', http],
    ['over Socket Mode', socket],
  ])('%s ends in order when told to', async (_, env) => {
    const bot = runMain(env());
    await bot.seen(/"msg":"ready"/);
    bot.kill();
    expect((await bot.ended).status).toBe(0);
  });

  it('says which variable has no effect', async () => {
    const database = 'postgres://127.0.0.1/claimline';
    const bot = runMain({ ...socket(), SLACK_SIGNING_SECRET: 'abcdefgh', DATABASE_URL: database });
    await bot.seen(/^Socket Mode is used: SLACK_SIGNING_SECRET is set and has no effect\.$/m);
    await bot.seen(/^DATABASE_URL is set and has no effect yet: state is kept in a file under DATA_DIR\.$/m);
    bot.kill();
    await bot.ended;
  });

  it('owns its state: a second one with the same folder is refused with a sentence', async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'claimline-state-'));
    const bot = runMain({ ...socket(), DATA_DIR });
    await bot.seen(/"msg":"ready"/);
    const second = await runMain({ ...socket(), DATA_DIR }).ended;
    expect(second).toMatchObject({ status: 1, stdout: '' });
    expect(second.stderr).toMatch(
      /^Another Claimline is already at work with .*claimline\.db\. End it first/,
    );
    bot.kill();
    await bot.ended;
    const third = runMain({ ...socket(), DATA_DIR });
    await third.seen(/"msg":"ready"/);
    third.kill();
    expect((await third.ended).status).toBe(0);
  }, 60_000);
});

describe('a failure that nothing caught', () => {
  it('ends the bot with a code in the log, and with no word of its message', async () => {
    const onSignal = 'process.once(%22SIGTERM%22,()=>{throw%20Error(%22Jones%22)})';
    const bot = runMain({ ...socket(), NODE_OPTIONS: `--import=data:text/javascript,${onSignal}` });
    await bot.seen(/"msg":"ready"/);
    bot.kill();
    const { status, stderr } = await bot.ended;
    expect(status).toBe(1);
    expect(stderr).toContain('"code":"UNHANDLED"');
    expect(stderr).not.toContain('Jones');
  });
});

describe('without any variable of Slack', () => {
  it('the stand-in starts on the next free port, prints its page’s address in one line, and answers', async () => {
    const local = runMain({ PORT: String(silentPort) });
    const [, url = ''] = await local.seen(/^.*(http:\/\/127\.0\.0\.1:\d+)$/m);
    expect(Number(new URL(url).port)).toBeGreaterThan(silentPort);
    expect((await fetch(url)).status).toBe(200);
    local.kill();
    const { status, stdout, stderr } = await local.ended;
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
