import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'undici';

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | null;
  signal?: AbortSignal | null;
  /** How long the other side has to begin its answer, and between two parts of it, in milliseconds. */
  patience?: number;
}

interface Answered {
  status: number;
  statusText: string;
  headers: IncomingHttpHeaders;
  bytes: Uint8Array;
}

/**
 * Sends a request and reads the whole answer, over the same pool of connections as `fetch` but without its streams and its
 * abort signals, which take longer than the rest of a call. A redirect is not followed.
 *
 * @throws as `fetch` does where no answer came: a TypeError whose cause has the code (`ECONNREFUSED`)
 */
export async function httpRequest(
  url: string | URL,
  { method = 'POST', headers = {}, body = null, signal = null, patience = 10_000 }: Sent,
): Promise<Answered> {
  try {
    const answer = await request(url, {
      method,
      headers,
      body,
      signal,
      headersTimeout: patience,
      bodyTimeout: patience,
    });
    return {
      status: answer.statusCode,
      statusText: answer.statusText,
      headers: answer.headers,
      bytes: await answer.body.bytes(),
    };
  } catch (cause) {
    throw new TypeError('fetch failed', { cause });
  }
}
