import { HTTPReceiver, type Logger } from '@slack/bolt';
import { answerHealth, healthPaths } from './health.ts';
import type { Readiness } from './readiness.ts';

interface Options {
  signingSecret: string;
  logger: Logger;
  ready: Readiness;
}

/**
 * Slack's requests over HTTP: events, commands and interactions all at `/slack/events`, each with a checked
 * signature; `/healthz` and `/readyz` beside them.
 */
export function httpReceiver({ signingSecret, logger, ready }: Options): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    signatureVerification: true,
    endpoints: '/slack/events',
    customRoutes: healthPaths.map((path) => ({
      path,
      method: ['GET', 'HEAD'],
      handler: (_, response) => answerHealth(path, ready, response),
    })),
    logger,
  });
}
