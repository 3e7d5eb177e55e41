import type { App } from '@slack/bolt';
import { silence, startFailure } from './start-failure.ts';
import type { WayIn } from './way-in.ts';
import { within } from './within.ts';

const seconds = 10;

/**
 * Checks the bot token with Slack, then opens the way in; resolves once questions can arrive.
 * @throws ClaimlineError one sentence: token refused, Slack silent for ten seconds or unreachable, port in use.
 */
export async function connect(app: App, way: WayIn, port: number | undefined): Promise<void> {
  try {
    await within(seconds * 1000, app.init(), () => silence(seconds));
  } catch (error) {
    throw startFailure(error, { token: 'SLACK_BOT_TOKEN' });
  }
  try {
    await within(seconds * 1000, way.open(), () => silence(seconds));
  } catch (error) {
    throw startFailure(error, { token: way.token, port });
  }
}
