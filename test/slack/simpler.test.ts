import { expect, it } from 'vitest';
import { table } from '../../src/slack/messages/blocks/blocks.ts';
import type { Message } from '../../src/slack/messages/blocks/message.ts';
import { simpler } from '../../src/slack/messages/blocks/simpler.ts';
import { drawn } from './drawn.ts';

it('a message that Slack does not take goes with its table in words, then as words alone, then not at all', () => {
  const rows = [
    ['Code', 'Units', 'Modifier'],
    ['97112', '1', '59 if another region'],
  ];
  const message: Message = { text: '97112 × 1', blocks: [...table(rows), { type: 'divider' }] };
  const first = simpler(message);
  expect(drawn(first as Message)).toEqual(['*97112* · Units: 1 · Modifier: 59 if another region', 'divider']);
  const second = simpler(first as Message);
  expect(second).toEqual({ text: '97112 × 1' });
  expect(simpler(second as { text: string })).toBeNull();
});
