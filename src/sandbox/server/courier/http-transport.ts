import { randomBytes } from 'node:crypto';
import type { Attempt, Parcel, Retry, Transport } from './parcel.ts';
import { sign } from './sign.ts';

/** Milliseconds that a request URL has to prove itself, also where a test leaves deliveries less. */
const CHALLENGE_WITHIN = 3000;

export interface HttpSettings {
  requestUrl: string;
  signingSecret: string;
  /** Milliseconds until an answer is too late. */
  ackWithin: number;
  /** Seconds since 1970, for the signature. */
  seconds: () => number;
}

/**
 * Deliveries by signed HTTP to a request URL: events as JSON, commands as a form, interactions as a form with `payload`.
 * @see https://docs.slack.dev/apis/events-api/#responding
 */
export class HttpTransport implements Transport {
  #settings: HttpSettings;

  constructor(settings: HttpSettings) {
    this.#settings = settings;
  }

  async attempt(parcel: Parcel, retry: Retry | null): Promise<Attempt> {
    const headers =
      retry === null ? {} : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason };
    try {
      const [text, contentType] = body(parcel);
      const response = await this.#post(
        text,
        { 'content-type': contentType, ...headers },
        this.#settings.ackWithin,
      );
      // Slack follows two redirects; a bot of one's own needs none.
      if (response.status >= 300 && response.status < 400) return failed('too_many_redirects');
      if (!response.ok) return failed('http_error', response.headers.get('x-slack-no-retry') === '1');
      return { ok: true, body: parsed(await response.text()) };
    } catch (error) {
      return failed(
        error instanceof DOMException && error.name === 'TimeoutError' ? 'http_timeout' : 'connection_failed',
      );
    }
  }

  /**
   * Asks the request URL to repeat a challenge, as Slack does before it accepts the URL. Throws when it does not.
   * @see https://docs.slack.dev/reference/events/url_verification
   */
  async verify(): Promise<void> {
    const challenge = randomBytes(20).toString('hex');
    const asked = JSON.stringify({ token: 'verification', challenge, type: 'url_verification' });
    const response = await this.#post(asked, { 'content-type': 'application/json' }, CHALLENGE_WITHIN);
    const answer = parsed(await response.text());
    const repeated =
      typeof answer === 'object' ? (answer as { challenge?: unknown } | null)?.challenge : answer;
    if (!response.ok || repeated !== challenge) {
      throw new Error(`The request URL did not repeat the challenge (HTTP ${response.status}).`);
    }
  }

  #post(body: string, headers: Record<string, string>, within: number): Promise<Response> {
    const { requestUrl, signingSecret, seconds } = this.#settings;
    return fetch(requestUrl, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(within),
      headers: {
        // A connection kept open would hold up a bot that shuts down.
        connection: 'close',
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...sign(body, signingSecret, seconds()),
        ...headers,
      },
    });
  }
}

function failed(reason: string, final = false): Attempt {
  return { ok: false, reason, final };
}

function body({ type, payload }: Parcel): [string, string] {
  if (type === 'events_api') return [JSON.stringify(payload), 'application/json'];
  const form =
    type === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return [new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded'];
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
