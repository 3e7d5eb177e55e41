import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClaimlineError } from '../../src/errors.ts';
import { createLog } from '../../src/ops/log.ts';
import type { Message } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { setUpDesk } from '../../src/set-up-desk.ts';
import { fullManifest, manifest } from '../../src/slack/manifest.ts';
import { startBot } from '../../src/start-bot.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { house } from '../support/house.ts';

/** Ways in which Slack reaches the bot. */
export const ways = ['Socket Mode', 'signed HTTP'] as const;

/** What a delivery, a call or a submitted form comes to where nothing is wrong with it. */
const usual = ['ok', 'acked', 'closed', 'errors', 'update'];

interface Options {
  way: (typeof ways)[number];
  /** The manifest that also reads channels. */
  full?: boolean;
  /** Where the store lies; in memory unless it must outlive the bot. */
  folder?: string | null;
}

/** The whole bot with the real rules at a strict stand-in for Slack, as `npm start` puts it together. */
export async function atSlack({ way, full = false, folder = null }: Options) {
  const slack = await startSandbox({ manifest: full ? fullManifest : manifest });
  const store = await openSqlite(folder);
  const lines: string[] = [];
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  const { botToken, appToken, signingSecret, apiUrl: slackApiUrl } = slack;
  const start = (port?: number) =>
    startBot(
      port === undefined
        ? { mode: 'socket', botToken, appToken, slackApiUrl, port }
        : { mode: 'http', botToken, signingSecret, slackApiUrl, port },
      setUpDesk(house, store, log),
    );
  const { bot, port } =
    way === 'signed HTTP' ? await atFreePort(start) : { bot: await start(), port: undefined };
  slack.attach(bot);
  if (port !== undefined) await slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  const answers = (): Message[] => slack.messages().filter(({ botName }) => botName !== null);
  return {
    slack,
    store,
    answers,
    /** Waits for the n-th message of the bot, counted from one. */
    answer: (number: number) => slack.waitFor(() => answers()[number - 1]),
    log: () => lines.join(''),
    /** Deliveries that were not acknowledged, and calls that Slack refused. */
    refused: () => slack.journal.filter((entry) => entry.kind !== 'socket' && !usual.includes(entry.outcome)),
    async end() {
      await bot.stop();
      await store.close();
      await slack.close();
    },
  };
}

export type AtSlack = Awaited<ReturnType<typeof atSlack>>;

/** Another test may take a port between the look for a free one and the start: then the next one is tried. */
async function atFreePort<T>(
  start: (port: number) => Promise<T>,
  tries = 3,
): Promise<{ bot: T; port: number }> {
  const port = await freePort();
  try {
    return { bot: await start(port), port };
  } catch (error) {
    if (tries === 1 || !(error instanceof ClaimlineError) || error.code !== 'PORT_IN_USE') throw error;
    return atFreePort(start, tries - 1);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
