import type { webApi } from '@slack/bolt';
import {
  type WebAPICallResult,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { httpRequest } from '../../ops/http-request.ts';

/** What Slack answers: its word for what went wrong, and what belongs to the method. */
type Called = WebAPICallResult & { error: string; ts?: string };

/**
 * Calls a method of the Web API once, as its client would: the same arguments, the same outcome, the same errors. They go as
 * JSON, written once: the client writes every body three times, twice of it for debug lines that are off, and escapes the
 * third as a form, a character at a time, half as long again; that takes longer and leaves more behind than reading the
 * question. The answers in channels go this way.
 *
 * @param args of a method that takes JSON
 * @param patience milliseconds that Slack has for an answer
 * @throws WebAPIRateLimitedError, WebAPIHTTPError, WebAPIPlatformError, WebAPIRequestError as `client.apiCall` does
 * @see https://docs.slack.dev/apis/web-api/#post-bodies
 */
export async function callOnce(
  { slackApiUrl, token = '' }: Pick<webApi.WebClient, 'slackApiUrl' | 'token'>,
  method: string,
  args: object,
  patience: number,
): Promise<Called> {
  const { status, statusText, headers, bytes } = await httpRequest(addressOf(`${slackApiUrl}${method}`), {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
    body: written(args),
    patience,
  }).catch((error: Error) => {
    throw new WebAPIRequestError(error);
  });
  const seconds = Number.parseInt(String(headers['retry-after']), 10);
  if (status === 429 && !Number.isNaN(seconds)) throw new WebAPIRateLimitedError(seconds);
  const text = new TextDecoder().decode(bytes);
  if (status !== 200) throw new WebAPIHTTPError(status, statusText, {}, text);
  const result = read(text);
  if (!result.ok) throw new WebAPIPlatformError(result);
  return result;
}

function written(args: object): string {
  const json = JSON.stringify(args);
  // Half of a character, which a cut may leave, is written as its number, and is shown as what it is, unreadable.
  return json.includes('\\ud') ? JSON.stringify(args, (_, value) => whole(value)) : json;
}

const whole = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;

/** Addresses by root and method: few, and reading one takes as long as signing a request. */
const addresses = new Map<string, URL>();

function addressOf(address: string): URL {
  const known = addresses.get(address) ?? new URL(address);
  addresses.set(address, known);
  return known;
}

/** What is no JSON comes from something between us and Slack: its words stand where Slack's word would. */
function read(text: string): Called {
  try {
    return JSON.parse(text);
  } catch {
    return { ok: false, error: text };
  }
}
