import type { WebClientOptions } from '@slack/web-api';

/**
 * How every call to Slack's Web API is made: ten seconds for an answer, three further tries within about seven
 * seconds. A fresh object each time, since Bolt and its socket client write into the one they get.
 *
 * @param slackApiUrl another root of the Web API, or undefined for Slack itself.
 */
export function clientOptions(slackApiUrl: string | undefined): WebClientOptions {
  return {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    timeout: 10_000,
    retryConfig: { retries: 3, factor: 2, minTimeout: 1_000, maxTimeout: 4_000 },
  };
}
