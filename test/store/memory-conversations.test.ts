import { expect, it } from 'vitest';
import type { Conversation } from '../../src/store/conversations.ts';
import { memoryConversations } from '../../src/store/memory-conversations.ts';
import { emptyRequest } from '../slack/requests.ts';

const asking = (...asks: Conversation['asks']): Conversation => ({ request: emptyRequest, asks });

it('a conversation is kept as its last answer left it, apart from all others', async () => {
  const conversations = memoryConversations();
  await conversations.remember('a', asking('payer'));
  await conversations.remember('b', asking('group'));
  await conversations.remember('a', asking('minutes'));
  expect(await conversations.recall('a')).toEqual(asking('minutes'));
  expect(await conversations.recall('b')).toEqual(asking('group'));
  expect(await conversations.recall('c')).toBeNull();
});

it('a conversation can be forgotten', async () => {
  const conversations = memoryConversations();
  await conversations.remember('a', asking('payer'));
  await conversations.remember('a', null);
  expect(await conversations.recall('a')).toBeNull();
});

it('where too many are kept, the one that was silent longest goes first', async () => {
  const conversations = memoryConversations({ atMost: 2 });
  await conversations.remember('a', asking());
  await conversations.remember('b', asking());
  await conversations.remember('a', asking());
  await conversations.remember('c', asking());
  expect(await conversations.recall('b')).toBeNull();
  expect(await conversations.recall('a')).not.toBeNull();
});

it('a conversation that was silent for a day is over', async () => {
  let now = 0;
  const hour = 60 * 60_000;
  const conversations = memoryConversations({ now: () => now });
  await conversations.remember('a', asking('payer'));
  now = 23 * hour;
  expect(await conversations.recall('a')).toEqual(asking('payer'));
  await conversations.remember('a', asking('group'));
  now = 46 * hour;
  expect(await conversations.recall('a')).toEqual(asking('group'));
  now = 47 * hour;
  expect(await conversations.recall('a')).toBeNull();
});
