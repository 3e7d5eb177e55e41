import { type Logger, SocketModeReceiver } from '@slack/bolt';
import { clientOptions } from './client-options.ts';
import type { Readiness } from './readiness.ts';

interface Options {
  appToken: string;
  slackApiUrl: string | undefined;
  logger: Logger;
  ready: Readiness;
}

/** Slack's requests over a WebSocket that this process opens. Ready is what is connected. */
export function socketReceiver({ appToken, slackApiUrl, logger, ready }: Options): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: clientOptions(slackApiUrl) },
  });
  receiver.client.on('connected', () => ready.set(true));
  for (const lost of ['reconnecting', 'disconnecting', 'disconnected']) {
    receiver.client.on(lost, () => ready.set(false));
  }
  return receiver;
}
