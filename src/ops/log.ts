import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import { redactTokens } from './redact-tokens.ts';

export type Log = Logger;

/** Keys that never reach the log, however deep a caller's object carries them. */
const secretOrText = [
  'text',
  'question',
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'clientSecret',
  'stateSecret',
];

/**
 * The log: one JSON object a line on standard error, with codes and ids, never with message text or secrets.
 * An error is written as its name and code; its message may hold what a person typed.
 *
 * @param level a level of pino, from LOG_LEVEL.
 * @param stream where the lines go; standard error unless a test looks at them.
 */
export function createLog(
  level: string,
  stream: DestinationStream = destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      redact: { paths: secretOrText.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
      serializers: { err: describeError },
      hooks: { streamWrite: redactTokens },
    },
    stream,
  );
}

/** A proxy's page may stand where a code is expected: only what looks like a code is one. */
const codeLike = /^[\w.-]{1,60}$/;

/** Name and stable code of an error (`WebAPIPlatformError`, `channel_not_found`), nothing else. */
function describeError(error: unknown): { name: string; code: string | null } {
  if (!(error instanceof Error)) return { name: typeof error, code: null };
  const { code, data } = error as { code?: unknown; data?: { error?: unknown } };
  const said = data?.error ?? code;
  return { name: error.name, code: typeof said === 'string' && codeLike.test(said) ? said : null };
}
