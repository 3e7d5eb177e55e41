import { startFailure } from './delivery/start-failure.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { startSandbox } from './sandbox/start-sandbox.ts';
import type { FrontDesk } from './slack/desk/front-desk.ts';
import { fullManifest, manifest } from './slack/manifest.ts';
import { type RunningBot, startBot } from './start-bot.ts';

/** How many ports after the first are tried before giving up. */
const portsTried = 20;

/** The bot and its stand-in for Slack. */
export interface LocalClaimline extends RunningBot {
  /** Address of the page, for a browser on this machine. */
  url: string;
  sandbox: Sandbox;
}

/**
 * Starts a local stand-in for Slack and the real bot against it, over real Socket Mode.
 *
 * @param port where the page is served; 0 takes a free one. A port in use is passed over for the next.
 * @param reach which of the two manifests the app is installed with
 */
export async function startLocal(
  port: number,
  desk: FrontDesk,
  reach: 'small' | 'full' = 'small',
): Promise<LocalClaimline> {
  const sandbox = await startOnFreePort(port, reach === 'full' ? fullManifest : manifest);
  const { botToken, appToken, apiUrl: slackApiUrl } = sandbox;
  const bot = await startBot({ mode: 'socket', botToken, appToken, slackApiUrl, port: undefined }, desk);
  sandbox.attach(bot);
  return {
    url: sandbox.url,
    sandbox,
    idle: bot.idle,
    async stop() {
      const finished = await bot.stop();
      await sandbox.close();
      return finished;
    },
  };
}

async function startOnFreePort(first: number, installed: typeof manifest): Promise<Sandbox> {
  for (let port = first; ; port += 1) {
    try {
      return await startSandbox({ manifest: installed, port });
    } catch (error) {
      const taken = (error as { code?: unknown }).code === 'EADDRINUSE';
      if (!taken || port >= first + portsTried) throw startFailure(error, { token: 'SLACK_BOT_TOKEN', port });
    }
  }
}
