import { type Logger, SocketModeReceiver } from '@slack/bolt';
import { clientOptions } from './client-options.ts';
import type { Readiness } from './readiness.ts';

interface Options {
  appToken: string;
  slackApiUrl: string | undefined;
  logger: Logger;
  ready: Readiness;
}

/**
 * Slack's requests over a WebSocket that this process opens. Ready is what is connected. A lost connection is sought
 * again for hours, since Bolt's client takes the last failure for the end: at most half a minute apart where Slack
 * cannot be reached; where Slack refuses, in the client's own pauses, each five seconds longer than the one before.
 */
export function socketReceiver({ appToken, slackApiUrl, logger, ready }: Options): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: {
      clientOptions: {
        ...clientOptions(slackApiUrl),
        retryConfig: { retries: 1_000, factor: 1.3, minTimeout: 1_000, maxTimeout: 30_000 },
      },
    },
  });
  receiver.client.on('connected', () => ready.set(true));
  for (const lost of ['reconnecting', 'disconnecting', 'disconnected']) {
    receiver.client.on(lost, () => ready.set(false));
  }
  return receiver;
}
