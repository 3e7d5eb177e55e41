import { ErrorCode } from '@slack/web-api';

/**
 * What a failed post means for the next one.
 * `limited`, `unreached` (the connection was refused), `trouble` (Slack says that it failed) and `content` (Slack does
 * not take these blocks): nothing stands, another try may help. `refused`: nothing stands, and none will.
 * `doubtful`: it may stand, because Slack may have taken it before the answer was lost.
 */
export type PostFailure =
  | { kind: 'limited'; seconds: number }
  | { kind: 'unreached' | 'trouble' | 'content' | 'refused' | 'doubtful' };

/** Slack's words for its own trouble, and for a message that it does not take as it is. */
const words: Record<string, 'trouble' | 'content'> = {
  internal_error: 'trouble',
  fatal_error: 'trouble',
  service_unavailable: 'trouble',
  invalid_blocks: 'content',
  msg_too_long: 'content',
};

/** Node's codes for a connection that never came about, so that nothing can have been taken. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

interface Thrown {
  code?: unknown;
  data?: { error?: unknown };
  retryAfter?: unknown;
  statusCode?: unknown;
  original?: { cause?: { code?: unknown } };
}

/** Reads what the Web API's client has thrown. What it does not know is doubtful: posting twice is the worse mistake. */
export function postFailure(error: unknown): PostFailure {
  const { code, data, retryAfter, statusCode, original } = (error ?? {}) as Thrown;
  switch (code) {
    case ErrorCode.RateLimitedError:
      return { kind: 'limited', seconds: typeof retryAfter === 'number' ? retryAfter : 1 };
    case ErrorCode.PlatformError:
      // An answer that is not JSON comes as a whole page in the place of Slack's word.
      if (typeof data?.error !== 'string' || !/^[a-z_]+$/.test(data.error)) return { kind: 'doubtful' };
      return { kind: words[data.error] ?? 'refused' };
    case ErrorCode.HTTPError:
      return { kind: typeof statusCode === 'number' && statusCode < 500 ? 'refused' : 'doubtful' };
    case ErrorCode.RequestError:
      return { kind: neverConnected.includes(String(original?.cause?.code)) ? 'unreached' : 'doubtful' };
    default:
      return { kind: 'doubtful' };
  }
}

/**
 * Where in a message Slack found fault: the JSON pointers of its answer, and nothing else of it.
 * @example problemPlaces({ data: { errors: ['too long [json-pointer:/blocks/0/text]'] } }) // ['/blocks/0/text']
 */
export function problemPlaces(error: unknown): string[] {
  const { data } = (error ?? {}) as {
    data?: { errors?: unknown; response_metadata?: { messages?: unknown } };
  };
  const said = [data?.errors, data?.response_metadata?.messages].flat().map(String).join('\n');
  return [...new Set([...said.matchAll(/\[json-pointer:(\/[\w/-]*)\]/g)].map(([, place]) => place ?? ''))];
}
