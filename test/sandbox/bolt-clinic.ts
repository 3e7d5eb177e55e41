import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { afterEach } from 'vitest';
import { inFlight } from '../../src/delivery/in-flight.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { manifest } from './clinic-manifest.ts';

const toEnd: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end();
});

/** Ends when the test does, the last opened first. */
export function atEnd(end: () => Promise<unknown>): void {
  toEnd.push(end);
}

/** The stand-in alone, on a free port. It waits longer for a bot than Slack does, since a machine that tests may be busy. */
export async function sandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const slack = await startSandbox({ manifest: manifest(), ackWithin: 15_000, ...options });
  atEnd(() => slack.close());
  return slack;
}

/** A client that tries once and stays quiet. */
export function client(slack: Sandbox, token: string | undefined = slack.botToken): WebClient {
  return new WebClient(token, { ...once(slack), logLevel: LogLevel.ERROR, logger: quiet });
}

/** A real Bolt app behind a real HTTPReceiver, and the stand-in that delivers to it. */
export async function overHttp(
  register: (app: App) => void,
  options: Partial<SandboxOptions> = {},
): Promise<Sandbox> {
  const slack = await sandbox(options);
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, logger: quiet });
  const server = await start(register, slack, receiver);
  await slack.deliverTo(`http://127.0.0.1:${server.address().port}/slack/events`);
  return slack;
}

/** A real Bolt app over real Socket Mode. */
export async function overSocket(
  register: (app: App) => void,
  options: Partial<SandboxOptions> = {},
): Promise<Sandbox> {
  const slack = await sandbox(options);
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    // Also Bolt's pause before it reconnects; shorter, and a busy machine passes for a dead connection.
    clientPingTimeout: 2000,
    logger: quiet,
    installerOptions: { clientOptions: once(slack) },
  });
  await start(register, slack, receiver);
  return slack;
}

async function start(
  register: (app: App) => void,
  slack: Sandbox,
  receiver: HTTPReceiver | SocketModeReceiver,
) {
  const app = new App({
    token: slack.botToken,
    receiver,
    clientOptions: once(slack),
    deferInitialization: true,
    // Slack sends a bot its own messages; Bolt would hide them from the test.
    ignoreSelf: false,
    logger: quiet,
  });
  await app.init();
  app.error(async () => {});
  register(app);
  const work = inFlight();
  const process = app.processEvent.bind(app);
  app.processEvent = (event) => work.run(() => process(event));
  slack.attach(work);
  const server = (await app.start(0)) as { address(): { port: number } };
  atEnd(() => app.stop());
  return server;
}

function once({ apiUrl }: Sandbox): WebClientOptions {
  return { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
}

export const quiet = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
