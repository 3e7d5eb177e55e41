import type { App, Logger } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { checkOptions } from './check-options.ts';
import { silence, startFailure } from './start-failure.ts';
import type { WayIn } from './way-in.ts';
import { within } from './within.ts';

const seconds = 10;

interface Options {
  botToken: string;
  slackApiUrl: string | undefined;
  port: number | undefined;
  logger: Logger;
  /** Is told the scopes of the token before anything can arrive; null where Slack does not name them. */
  granted(scopes: readonly string[] | null): void;
}

/**
 * Checks the bot token with Slack, then opens the way in; resolves once questions can arrive.
 * The check has a client of its own, since the app's client, which posts, does not try again.
 * @throws ClaimlineError one sentence: token refused, Slack silent for ten seconds or unreachable, port in use.
 */
export async function connect(
  app: App,
  way: WayIn,
  { botToken, slackApiUrl, port, logger, granted }: Options,
): Promise<void> {
  const check = async () => {
    const checked = await new WebClient(botToken, checkOptions(slackApiUrl, logger)).auth.test();
    granted(checked.response_metadata?.scopes ?? null);
    await app.init();
  };
  try {
    await within(seconds * 1000, check(), () => silence(seconds));
  } catch (error) {
    throw startFailure(error, { token: 'SLACK_BOT_TOKEN' });
  }
  try {
    await within(seconds * 1000, way.open(), () => silence(seconds));
  } catch (error) {
    throw startFailure(error, { token: way.token, port });
  }
}
