import type { Logger, WebClientOptions } from '@slack/web-api';
import { clientOptions } from './client-options.ts';

/** How Slack is asked at the start whether a token works: patiently, but a limit is told at once and not waited for. */
export function checkOptions(slackApiUrl: string | undefined, logger: Logger): WebClientOptions {
  return { ...clientOptions(slackApiUrl), rejectRateLimitedCalls: true, logger };
}
