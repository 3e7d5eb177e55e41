import { createHmac } from 'node:crypto';

/**
 * The headers that prove a request to be Slack's. `seconds` since 1970; the signature covers the raw body.
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function sign(body: string, secret: string, seconds: number): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-signature': `v0=${digest}`, 'x-slack-request-timestamp': String(seconds) };
}
