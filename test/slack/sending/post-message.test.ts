import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postingOptions } from '../../../src/delivery/posting-options.ts';
import { boltLog } from '../../../src/ops/bolt-log.ts';
import { createLog } from '../../../src/ops/log.ts';
import { postMessage } from '../../../src/slack/sending/post-message.ts';
import { type Failure, startWebApi } from '../web-api.ts';

let api: Awaited<ReturnType<typeof startWebApi>>;
let lines: string[];
let waited: number[];
/** Milliseconds that Slack has for an answer: long, where it answers on a busy machine. */
let patience: number;
beforeEach(async () => {
  patience = 10_000;
  api = await startWebApi();
  lines = [];
  waited = [];
});
afterEach(() => api.close());

const message = {
  text: 'Mrs Jones: 97110 × 1',
  blocks: [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: '*97110 × 1*' } }],
};

function post(apiUrl = api.apiUrl, wait: (milliseconds: number) => Promise<unknown> = async () => {}) {
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  const client = new WebClient('xoxb-1', { ...postingOptions(apiUrl), logger: boltLog(log) });
  const noted = (milliseconds: number) => {
    waited.push(milliseconds);
    return wait(milliseconds);
  };
  return postMessage(client, { channel: 'C1', root: '1.1', message }, log, { wait: noted, patience });
}

describe('a post that surely does not stand is tried again', () => {
  it.each<[string, Failure[], number[]]>([
    ['where Slack says to wait', [429, 429], [1_000, 1_000]],
    ['where Slack says that it failed', ['internal_error'], [1_000]],
    ['where Slack is not available', ['service_unavailable'], [1_000]],
  ])('%s', async (_, failures, pauses) => {
    api.failWith(...failures);
    expect(await post()).toEqual({ outcome: 'posted', ts: '9.9' });
    expect(api.posted()).toHaveLength(failures.length + 1);
    expect(waited).toEqual(pauses);
  });

  it('where nobody took the connection', async () => {
    const late = createServer((_, response) => void response.end('{"ok":true,"ts":"7.7"}'));
    const listen = (port: number) =>
      new Promise<void>((resolve) => late.listen(port, '127.0.0.1', () => resolve()));
    await listen(0);
    const { port } = late.address() as AddressInfo;
    await new Promise((resolve) => late.close(resolve));
    try {
      expect(await post(`http://127.0.0.1:${port}/`, () => listen(port))).toMatchObject({ ts: '7.7' });
      expect(waited).toEqual([1_000]);
    } finally {
      late.closeAllConnections();
      late.close();
    }
  });

  it('but not for ever', async () => {
    api.failWith('fatal_error', 'fatal_error', 'fatal_error');
    await expect(post()).rejects.toMatchObject({ data: { error: 'fatal_error' } });
    expect(api.posted()).toHaveLength(2);
  });
});

describe('a post that may stand is never sent again', () => {
  it.each<[string, Failure]>([
    ['where Slack’s answer does not come in time', 'silence'],
    ['where something between breaks down', 503],
    ['where the answer is a page and no word of Slack’s', '<html>Mrs Jones</html>'],
  ])('%s', async (_, failure) => {
    if (failure === 'silence') patience = 300;
    api.failWith(failure);
    expect(await post()).toEqual({ outcome: 'doubtful' });
    expect(api.posted()).toHaveLength(1);
    expect(lines.join('')).toContain('POST_DOUBTFUL');
    expect(lines.join('')).not.toContain('Jones');
  });
});

describe('blocks that Slack does not take', () => {
  it.each(['invalid_blocks', 'msg_too_long'])('stay behind, and the words go alone (%s)', async (error) => {
    const fault = 'Mrs Jones is too long [json-pointer:/blocks/0/text]';
    api.failWith({ error, errors: [fault], response_metadata: { messages: [`[ERROR] ${fault}`] } });
    expect(await post()).toMatchObject({ outcome: 'posted' });
    const [first, second, ...more] = api.posted().map(({ body }) => body);
    expect(more).toEqual([]);
    expect(first?.blocks).toBeDefined();
    expect(second).toMatchObject({ text: message.text, thread_ts: '1.1', unfurl_links: 'false' });
    expect(second?.blocks).toBeUndefined();
    expect(lines.join('')).toContain('"at":["/blocks/0/text"]');
    expect(lines.join('')).not.toContain('Jones');
  });

  it('nor its words, are given up', async () => {
    api.failWith('invalid_blocks', 'invalid_blocks');
    await expect(post()).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
    expect(api.posted()).toHaveLength(2);
  });
});

it('a post that Slack refuses is not tried again', async () => {
  api.failWith('channel_not_found');
  await expect(post()).rejects.toMatchObject({ data: { error: 'channel_not_found' } });
  expect(api.posted()).toHaveLength(1);
});

it('half of a character, which a cut may leave, keeps nobody from an answer', async () => {
  const client = new WebClient('xoxb-1', postingOptions(api.apiUrl));
  await postMessage(
    client,
    { channel: 'C1', root: null, message: { text: 'a & b = \ud83d, 100 %' } },
    createLog('silent'),
  );
  expect(api.posted().map(({ body }) => body.text)).toEqual(['a & b = \ufffd, 100 %']);
});
