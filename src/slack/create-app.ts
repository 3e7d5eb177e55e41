import { App, type Logger, type Receiver, type webApi } from '@slack/bolt';
import { acknowledgeBehind } from './desk/acknowledge-behind.ts';
import type { FrontDesk } from './desk/front-desk.ts';
import { listeners } from './listeners/index.ts';

interface Options {
  receiver: Receiver;
  botToken: string;
  clientOptions: webApi.WebClientOptions;
  logger: Logger;
  desk: FrontDesk;
  /** Counts what has arrived as under way until all of it is done, so that a shutdown can wait for it. */
  underWay<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * The Bolt app with all listeners, on a receiver that somebody else starts. Nothing is asked of Slack until
 * `app.init()`, so that a bad token can be caught and told in a sentence.
 */
export function createApp({ receiver, botToken, clientOptions, logger, desk, underWay }: Options): App {
  const app = new App({
    receiver,
    token: botToken,
    clientOptions,
    logger,
    deferInitialization: true,
    convoStore: false,
  });
  // From its arrival until it is acknowledged: Bolt does that to an event before any listener or middleware hears of it.
  const process = acknowledgeBehind(app.processEvent.bind(app), (err) =>
    desk.log.warn({ err, code: 'NOT_ACKNOWLEDGED' }, 'Slack will deliver an event again'),
  );
  app.processEvent = (event) => underWay(() => process(event));
  for (const listen of listeners) listen(app, desk);
  app.error(async (err) => desk.log.error({ err, code: 'LISTENER_FAILED' }, 'a listener failed'));
  return app;
}
