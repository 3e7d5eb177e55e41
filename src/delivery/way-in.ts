import type { Logger, Receiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { checkOptions } from './check-options.ts';
import { healthServer } from './health-server.ts';
import { httpReceiver } from './http-receiver.ts';
import type { Readiness } from './readiness.ts';
import { socketReceiver } from './socket-receiver.ts';

/**
 * How long an idle connection is kept, in milliseconds: longer than a balancer in front keeps its own (a minute as a rule),
 * which would else send a question into a connection that was just closed.
 */
const keepAliveTimeout = 65_000;

/** How Slack's requests come in: over a socket that we open, or over HTTP to a port of ours. */
export type Way =
  | { mode: 'socket'; appToken: string; port: number | undefined }
  | { mode: 'http'; signingSecret: string; port: number };

/** A way in that is not yet open. */
export interface WayIn {
  receiver: Receiver;
  open(): Promise<unknown>;
  close(): Promise<unknown>;
  /** The token that opening shows to Slack. */
  token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';
}

interface Around {
  slackApiUrl: string | undefined;
  logger: Logger;
  ready: Readiness;
}

/** Makes the receiver for a mode; in Socket Mode with a port of its own for health, where one is given. */
export function wayIn(way: Way, { slackApiUrl, logger, ready }: Around): WayIn {
  if (way.mode === 'http') {
    const receiver = httpReceiver({ signingSecret: way.signingSecret, logger, ready });
    return {
      receiver,
      token: 'SLACK_BOT_TOKEN',
      open: async () => {
        await receiver.start(way.port, { keepAliveTimeout });
        ready.set(true);
      },
      close: () => receiver.stop(),
    };
  }
  const receiver = socketReceiver({ appToken: way.appToken, slackApiUrl, logger, ready });
  const health = way.port === undefined ? null : healthServer(ready);
  return {
    receiver,
    token: 'SLACK_APP_TOKEN',
    open: async () => {
      await health?.listen(way.port ?? 0);
      // Bolt's client goes on for hours where the app token does not work: a client of ours asks first.
      await new WebClient(way.appToken, checkOptions(slackApiUrl, logger)).apps.connections.open();
      await receiver.start();
    },
    close: async () => {
      health?.close();
      await receiver.client.disconnect();
    },
  };
}
