import type { Conversation, Conversations } from './conversations.ts';

interface Options {
  /** How many conversations are kept; beyond that the one that was silent longest goes first. */
  atMost?: number;
  /** How long a silent conversation is kept, in milliseconds. */
  keptFor?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * Conversations in the memory of one process. After a day of silence a short reply starts anew: it would hardly mean
 * yesterday's visit.
 */
export function memoryConversations({
  atMost = 2_000,
  keptFor = 24 * 60 * 60_000,
  now = Date.now,
}: Options = {}): Conversations {
  const kept = new Map<string, { conversation: Conversation; until: number }>();
  return {
    async recall(key) {
      const found = kept.get(key);
      if (found !== undefined && found.until > now()) return found.conversation;
      kept.delete(key);
      return null;
    },
    async remember(key, conversation) {
      kept.delete(key);
      if (conversation === null) return;
      kept.set(key, { conversation, until: now() + keptFor });
      const oldest = kept.keys().next();
      if (kept.size > atMost && !oldest.done) kept.delete(oldest.value);
    },
  };
}
