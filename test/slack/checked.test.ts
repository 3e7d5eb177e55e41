import { expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { checked } from '../../src/slack/messages/blocks/checked.ts';
import type { Message } from '../../src/slack/messages/blocks/message.ts';

const section = (text: string): Message['blocks'] => [{ type: 'section', text: { type: 'mrkdwn', text } }];

it('a message leaves as it is where Slack would take it', () => {
  const message = { text: '97150 × 1', blocks: section('*97150 × 1*') };
  expect(checked(message, createLog('silent'))).toEqual(message);
});

it('blocks that Slack would refuse stay behind: the words still arrive, and the log names the place, not the words', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const message = { text: '97150 × 1', blocks: section('x'.repeat(3001)) };
  expect(checked(message, log)).toEqual({ text: '97150 × 1' });
  expect(lines.join()).toContain('/0/text/text');
  expect(lines.join()).not.toContain('xxx');
});
