import type { WebClientOptions } from '@slack/web-api';
import { clientOptions } from './client-options.ts';
import { quickFetch } from './quick-fetch.ts';

/**
 * How the listeners' calls to Slack's Web API are made: once. A post that Slack took and answered late would stand
 * twice if the client tried again by itself; who posts knows which failures may be tried again.
 *
 * @param slackApiUrl another root of the Web API, or undefined for Slack itself.
 */
export function postingOptions(slackApiUrl: string | undefined): WebClientOptions {
  return {
    ...clientOptions(slackApiUrl),
    // It watches the time by itself.
    ...{ fetch: quickFetch, timeout: 0 },
    ...{ retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
  };
}
