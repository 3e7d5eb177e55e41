import type { Method } from './method.ts';
import { appsConnectionsOpen } from './methods/apps-connections-open.ts';
import { assistantThreadsSetStatus } from './methods/assistant-threads-set-status.ts';
import { assistantThreadsSetSuggestedPrompts } from './methods/assistant-threads-set-suggested-prompts.ts';
import { assistantThreadsSetTitle } from './methods/assistant-threads-set-title.ts';
import { authTest } from './methods/auth-test.ts';
import { chatDelete } from './methods/chat-delete.ts';
import { chatGetPermalink } from './methods/chat-get-permalink.ts';
import { chatPostEphemeral } from './methods/chat-post-ephemeral.ts';
import { chatPostMessage } from './methods/chat-post-message.ts';
import { chatUpdate } from './methods/chat-update.ts';
import { conversationsInfo } from './methods/conversations-info.ts';
import { conversationsMembers } from './methods/conversations-members.ts';
import { conversationsReplies } from './methods/conversations-replies.ts';
import { usersInfo } from './methods/users-info.ts';
import { viewsOpen } from './methods/views-open.ts';
import { viewsPublish } from './methods/views-publish.ts';
import { viewsPush } from './methods/views-push.ts';
import { viewsUpdate } from './methods/views-update.ts';

/** Every method the stand-in knows; all others are `unknown_method`. */
const METHODS: readonly Method[] = [
  appsConnectionsOpen,
  assistantThreadsSetStatus,
  assistantThreadsSetSuggestedPrompts,
  assistantThreadsSetTitle,
  authTest,
  chatDelete,
  chatGetPermalink,
  chatPostEphemeral,
  chatPostMessage,
  chatUpdate,
  conversationsInfo,
  conversationsMembers,
  conversationsReplies,
  usersInfo,
  viewsOpen,
  viewsPublish,
  viewsPush,
  viewsUpdate,
];

/** The methods by name. */
export const registry: ReadonlyMap<string, Method> = new Map(METHODS.map((method) => [method.name, method]));
