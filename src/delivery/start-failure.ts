import { ClaimlineError } from '../errors.ts';

/** What was being done when the start failed, in the words of the sentence that says so. */
export interface Step {
  /** The variable whose token Slack was shown. */
  token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';
  port?: number | undefined;
}

/** Slack's words for a token that will not work, however often it is tried. */
const refusals = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
];

/**
 * Turns what Bolt, Slack or Node throws at the start into one sentence for the person who starts Claimline.
 * Codes: `SLACK_REFUSED`, `SLACK_SILENT`, `SLACK_UNREACHABLE`, `PORT_IN_USE`, `PORT_REFUSED`, `START_FAILED`.
 */
export function startFailure(error: unknown, { token, port }: Step): ClaimlineError {
  if (error instanceof ClaimlineError) return error;
  const { code, data } = (error ?? {}) as { code?: unknown; data?: { error?: unknown } };
  if (typeof data?.error === 'string') {
    const next = refusals.includes(data.error)
      ? `Copy ${token} again from the app's page at Slack.`
      : 'Try again in a minute.';
    return new ClaimlineError('SLACK_REFUSED', `Slack refused ${token} with "${data.error}".`, next, {
      cause: error,
    });
  }
  if (code === 'EADDRINUSE') {
    return new ClaimlineError(
      'PORT_IN_USE',
      `Port ${port} is in use by another program.`,
      'Set PORT to a free one.',
      { cause: error },
    );
  }
  if (code === 'EACCES') {
    return new ClaimlineError(
      'PORT_REFUSED',
      `This system does not let Claimline listen on port ${port}.`,
      'Set PORT to another one.',
      { cause: error },
    );
  }
  if (code === 'slack_webapi_request_error' || code === 'slack_webapi_http_error') {
    return new ClaimlineError(
      'SLACK_UNREACHABLE',
      "Slack's API cannot be reached.",
      'Check the network, and SLACK_API_URL if it is set.',
      { cause: error },
    );
  }
  const name = error instanceof Error ? error.name : typeof error;
  return new ClaimlineError(
    'START_FAILED',
    `Claimline could not start (${name}).`,
    'Set LOG_LEVEL=debug for more.',
    { cause: error },
  );
}

/** The failure for a Slack API that says nothing. */
export function silence(seconds: number): ClaimlineError {
  return new ClaimlineError(
    'SLACK_SILENT',
    `Slack's API did not answer within ${seconds} seconds.`,
    'Check the network, and SLACK_API_URL if it is set.',
  );
}
