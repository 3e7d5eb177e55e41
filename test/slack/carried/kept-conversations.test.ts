import { expect, it } from 'vitest';
import { readQuestion } from '../../../src/language/read-question.ts';
import { keptConversations } from '../../../src/slack/carried/kept-conversations.ts';
import type { Threads } from '../../../src/store/threads.ts';
import { house } from '../../support/house.ts';

/** Threads in a Map that a test can look into. */
function threadsIn(kept: Map<string, string>): Threads {
  return {
    recall: async (key) => kept.get(key) ?? null,
    async remember(key, packed) {
      if (packed === null) kept.delete(key);
      else kept.set(key, packed);
    },
  };
}

it('a conversation comes back as it was kept, and no word of the asker is kept', async () => {
  const kept = new Map<string, string>();
  const conversations = keptConversations(threadsIn(kept), () => house.ruleSet);
  const { request } = readQuestion(
    'group balanse trayning 25 min w Mrs Abernathy and CMT',
    house.model,
    null,
  );
  await conversations.remember('a', { request, asks: ['cmt-regions'] });
  expect(await conversations.recall('a')).toEqual({ request, asks: ['cmt-regions'] });
  expect(kept.get('a')).not.toMatch(/balan|tray|Abernathy/i);
});

it('what was kept under other rules is not taken for today’s', async () => {
  const kept = new Map<string, string>();
  const { request } = readQuestion('traction 15', house.model, null);
  await keptConversations(threadsIn(kept), () => house.ruleSet).remember('a', { request, asks: [] });
  const others = { ...house.ruleSet, ambiguous: [] };
  expect(await keptConversations(threadsIn(kept), () => others).recall('a')).toBeNull();
});

it('what cannot be read is forgotten', async () => {
  const kept = new Map([['a', '{"v":0}']]);
  expect(await keptConversations(threadsIn(kept), () => house.ruleSet).recall('a')).toBeNull();
});
