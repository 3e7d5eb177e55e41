import type { Conversation, Conversations } from './conversations.ts';

/** Conversations in the memory of one process; beyond `atMost` the one that was silent longest goes first. */
export function memoryConversations(atMost = 2_000): Conversations {
  const kept = new Map<string, Conversation>();
  return {
    async recall(key) {
      return kept.get(key) ?? null;
    },
    async remember(key, conversation) {
      kept.delete(key);
      if (conversation === null) return;
      kept.set(key, conversation);
      const oldest = kept.keys().next();
      if (kept.size > atMost && !oldest.done) kept.delete(oldest.value);
    },
  };
}
