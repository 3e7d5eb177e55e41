import { ClaimlineError } from '../errors.ts';

/** What was being done when the start failed, in the words of the sentence that says so. */
export interface Step {
  /** The variable whose token Slack was shown. */
  token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';
  port?: number | undefined;
}

/** What the client and Node throw, as far as it is looked at. */
interface Thrown {
  code?: unknown;
  data?: { error?: unknown };
  retryAfter?: unknown;
}

/** Code, sentence and what to do next. */
type Told = [code: string, message: string, next: string];

const checkNetwork = 'Check the network, and SLACK_API_URL if it is set.';

/** What to do about Slack's words for a token that will not work, however often it is tried. */
const remedies: Record<string, (token: Step['token']) => string> = {
  missing_scope: (token) =>
    token === 'SLACK_APP_TOKEN'
      ? 'Give the app-level token the scope connections:write (Slack: Basic Information, App-Level Tokens).'
      : "Give the app the scopes of manifest.yml and install it again, then copy SLACK_BOT_TOKEN from the app's page.",
  not_allowed_token_type: (token) =>
    token === 'SLACK_APP_TOKEN'
      ? 'Set it to the app-level token, which begins with xapp- (Slack: Basic Information, App-Level Tokens).'
      : 'Set it to the bot token, which begins with xoxb- (Slack: OAuth & Permissions).',
  ...Object.fromEntries(
    ['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired'].map((word) => [
      word,
      (token: Step['token']) => `Copy ${token} again from the app's page at Slack.`,
    ]),
  ),
};

/** What to say to each code of Node and of the Web API's client. */
const sentences: Record<string, (thrown: Thrown, step: Step) => Told> = {
  EADDRINUSE: (_, { port }) => [
    'PORT_IN_USE',
    `Port ${port} is in use by another program.`,
    'Set PORT to a free one.',
  ],
  EACCES: (_, { port }) => [
    'PORT_REFUSED',
    `This system does not let Claimline listen on port ${port}.`,
    'Set PORT to another one.',
  ],
  slack_webapi_rate_limited_error: ({ retryAfter }) => [
    'SLACK_LIMITED',
    'Slack says that it was asked too often.',
    typeof retryAfter === 'number'
      ? `Start again in ${Math.max(1, retryAfter)} seconds.`
      : 'Start again in a minute.',
  ],
  slack_webapi_request_error: () => ['SLACK_UNREACHABLE', "Slack's API cannot be reached.", checkNetwork],
  slack_webapi_http_error: () => ['SLACK_UNREACHABLE', "Slack's API cannot be reached.", checkNetwork],
};

/**
 * Turns what Bolt, Slack or Node throws at the start into one sentence for the person who starts Claimline.
 * Codes: `SLACK_REFUSED`, `NOT_SLACK`, `SLACK_LIMITED`, `SLACK_SILENT`, `SLACK_UNREACHABLE`, `PORT_IN_USE`,
 * `PORT_REFUSED`, `START_FAILED`.
 */
export function startFailure(error: unknown, step: Step): ClaimlineError {
  if (error instanceof ClaimlineError) return error;
  const thrown = (error ?? {}) as Thrown;
  const said = thrown.data?.error;
  const [code, message, next] =
    typeof said === 'string'
      ? refused(said, step.token)
      : (sentences[String(thrown.code)]?.(thrown, step) ?? unknown(error, thrown.code));
  return new ClaimlineError(code, message, next, { cause: error });
}

/** Only a word is Slack's: a proxy's page would come in the same place, and is not printed. */
function refused(said: string, token: Step['token']): Told {
  if (!/^[a-z_]+$/.test(said)) {
    return ['NOT_SLACK', "What answers in the place of Slack's API is not Slack.", checkNetwork];
  }
  const next = remedies[said]?.(token) ?? 'Try again in a minute.';
  return ['SLACK_REFUSED', `Slack refused ${token} with "${said}".`, next];
}

/** Name and code of what nobody foresaw; its message may hold anything. */
function unknown(error: unknown, code: unknown): Told {
  const name = error instanceof Error ? error.name : typeof error;
  const known = typeof code === 'string' && /^\w{1,60}$/.test(code) ? `, ${code}` : '';
  const next = 'If it happens again, report this line to whoever maintains Claimline.';
  return ['START_FAILED', `Claimline could not start (${name}${known}).`, next];
}

/** The failure for a Slack API that says nothing. */
export function silence(seconds: number): ClaimlineError {
  return new ClaimlineError(
    'SLACK_SILENT',
    `Slack's API did not answer within ${seconds} seconds.`,
    checkNetwork,
  );
}
