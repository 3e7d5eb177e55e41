import type { RuleSet } from '../../core/rule-set.ts';
import type { Conversations } from '../../store/conversations.ts';
import type { Threads } from '../../store/threads.ts';
import { foldConversation, unfoldConversation } from './folded-conversation.ts';

/** Conversations in the store, folded where they go in and checked where they come out. */
export function keptConversations(threads: Threads, ruleSet: () => RuleSet): Conversations {
  return {
    async recall(key) {
      const kept = await threads.recall(key);
      return kept === null ? null : unfoldConversation(kept, ruleSet());
    },
    async remember(key, conversation) {
      await threads.remember(key, conversation && foldConversation(conversation, ruleSet()));
    },
  };
}
