import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ClaimlineError } from '../src/errors.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-123-abc' };
const app = { SLACK_APP_TOKEN: 'xapp-123-abc' };
const signing = { SLACK_SIGNING_SECRET: '0123456789abcdef' };
const port = { PORT: '3100' };
const oauth = {
  SLACK_CLIENT_ID: '12.34',
  SLACK_CLIENT_SECRET: 'client-secret',
  SLACK_STATE_SECRET: 'state-secret',
};

describe('the environment chooses how Claimline meets Slack', () => {
  it.each<[string, Record<string, string>, object]>([
    [
      'nothing set: the local stand-in',
      {},
      { mode: 'sandbox', port: undefined, logLevel: 'warn', dataDir: './data' },
    ],
    ['empty lines of .env.example count as nothing', { SLACK_BOT_TOKEN: '', PORT: '' }, { mode: 'sandbox' }],
    ['a port alone: the stand-in on that port', port, { mode: 'sandbox', port: 3100 }],
    ['the stand-in installs the small manifest', {}, { mode: 'sandbox', reach: 'small' }],
    ['or the full one', { STAND_IN_MANIFEST: 'full' }, { mode: 'sandbox', reach: 'full' }],
    [
      'bot and app token: Socket Mode',
      { ...bot, ...app },
      {
        mode: 'socket',
        botToken: 'xoxb-123-abc',
        appToken: 'xapp-123-abc',
        port: undefined,
        logLevel: 'info',
      },
    ],
    ['Socket Mode with a port for health', { ...bot, ...app, ...port }, { mode: 'socket', port: 3100 }],
    [
      'bot token, signing secret and port: HTTP',
      { ...bot, ...signing, ...port },
      { mode: 'http', signingSecret: '0123456789abcdef', port: 3100 },
    ],
    ['client credentials: OAuth', { ...oauth, ...signing, ...port }, { mode: 'oauth' }],
    [
      'another Web API',
      { ...bot, ...app, SLACK_API_URL: 'http://127.0.0.1:1/api/' },
      { slackApiUrl: 'http://127.0.0.1:1/api/' },
    ],
    [
      'a folder and a level',
      { DATA_DIR: '/srv/claimline', LOG_LEVEL: 'debug' },
      { dataDir: '/srv/claimline', logLevel: 'debug' },
    ],
  ])('%s', (_, env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  it('Socket Mode wins over HTTP, and one line says so', () => {
    const config = readConfig({ ...bot, ...app, ...signing });
    expect(config.mode).toBe('socket');
    expect(config.notices).toEqual(['Socket Mode is used: SLACK_SIGNING_SECRET is set and has no effect.']);
  });

  it.each([
    ['Socket Mode', { ...bot, ...app }],
    ['HTTP mode', { ...bot, ...signing, ...port }],
    ['OAuth for many workspaces', { ...oauth, ...signing, ...port }],
  ])('%s says that the manifest is chosen at Slack', (called, env) => {
    expect(readConfig({ ...env, STAND_IN_MANIFEST: 'full' }).notices).toEqual([
      `${called} is used: STAND_IN_MANIFEST is set and has no effect.`,
    ]);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});

describe('a half-filled environment is refused, one line a variable', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a bot token alone', bot, ['SLACK_SIGNING_SECRET is missing', 'PORT is missing']],
    ['an app token alone', app, ['SLACK_BOT_TOKEN is missing']],
    ['a signing secret alone', signing, ['SLACK_BOT_TOKEN is missing', 'PORT is missing']],
    [
      'another Web API alone',
      { SLACK_API_URL: 'http://127.0.0.1:1/' },
      ['SLACK_BOT_TOKEN is missing', 'SLACK_SIGNING_SECRET is missing', 'PORT is missing'],
    ],
    [
      'half of OAuth',
      { SLACK_CLIENT_ID: '12.34' },
      [
        'SLACK_CLIENT_SECRET is missing',
        'SLACK_STATE_SECRET is missing',
        'SLACK_SIGNING_SECRET is missing',
        'PORT is missing',
      ],
    ],
    ['OAuth and a bot token', { ...oauth, ...signing, ...port, ...bot }, ['SLACK_BOT_TOKEN is set: OAuth']],
    [
      'a user token for the bot',
      { SLACK_BOT_TOKEN: 'xoxp-zebra-1', ...app },
      ['SLACK_BOT_TOKEN is malformed: it must begin with xoxb-'],
    ],
    [
      'a bot token for the app',
      { ...bot, SLACK_APP_TOKEN: 'xoxb-zebra-1' },
      ['SLACK_APP_TOKEN is malformed: it must begin with xapp-'],
    ],
    ['a token with a blank', { SLACK_BOT_TOKEN: 'xoxb-zebra 1', ...app }, ['SLACK_BOT_TOKEN is malformed']],
    [
      'a port that is no number',
      { ...bot, ...signing, PORT: 'zebra' },
      ['PORT is malformed: it must be a number from 0 to 65535'],
    ],
    ['a port beyond the last', { PORT: '65536' }, ['PORT is malformed']],
    ['an address that is none', { ...bot, ...app, SLACK_API_URL: 'zebra' }, ['SLACK_API_URL is malformed']],
    ['a level that nobody knows', { LOG_LEVEL: 'zebra' }, ['LOG_LEVEL is malformed']],
    [
      'two faults at once',
      { SLACK_BOT_TOKEN: 'zebra', ...signing },
      ['SLACK_BOT_TOKEN is malformed', 'PORT is missing'],
    ],
  ])('%s', (_, env, beginnings) => {
    const lines = refusal(env);
    expect(lines).toHaveLength(beginnings.length);
    beginnings.forEach((beginning, index) => {
      expect(lines[index]?.startsWith(beginning)).toBe(true);
    });
    expect(lines.join()).not.toContain('zebra');
  });
});

function refusal(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ClaimlineError && error.code === 'ENV_INVALID') return error.message.split('\n');
    throw error;
  }
  return [];
}
