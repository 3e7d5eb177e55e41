import type { App } from '@slack/bolt';
import { silence, startFailure } from './start-failure.ts';
import { within } from './within.ts';

const seconds = 10;

interface Options {
  app: App;
  /** Opens the way in: listens on the port, or opens the socket. */
  open: () => Promise<unknown>;
  /** The token that `open` shows to Slack. */
  token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';
  port?: number | undefined;
}

/**
 * Checks the bot token with Slack, then opens the way in; resolves once questions can arrive.
 * @throws ClaimlineError one sentence: token refused, Slack silent for ten seconds or unreachable, port in use.
 */
export async function connect({ app, open, token, port }: Options): Promise<void> {
  try {
    await within(seconds * 1000, app.init(), () => silence(seconds));
  } catch (error) {
    throw startFailure(error, { token: 'SLACK_BOT_TOKEN' });
  }
  try {
    await within(seconds * 1000, open(), () => silence(seconds));
  } catch (error) {
    throw startFailure(error, { token, port });
  }
}
