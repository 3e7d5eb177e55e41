import type { Method } from './method.ts';
import { appsConnectionsOpen } from './methods/apps-connections-open.ts';
import { authTest } from './methods/auth-test.ts';
import { chatPostEphemeral } from './methods/chat-post-ephemeral.ts';
import { chatPostMessage } from './methods/chat-post-message.ts';
import { chatUpdate } from './methods/chat-update.ts';
import { conversationsInfo } from './methods/conversations-info.ts';
import { conversationsReplies } from './methods/conversations-replies.ts';
import { usersInfo } from './methods/users-info.ts';
import { viewsOpen } from './methods/views-open.ts';

/**
 * Every method the stand-in knows; all others are `unknown_method`.
 * Modals and App Home go here: views.open (now only its trigger_id), views.push, views.update, views.publish.
 */
const METHODS: readonly Method[] = [
  appsConnectionsOpen,
  authTest,
  chatPostEphemeral,
  chatPostMessage,
  chatUpdate,
  conversationsInfo,
  conversationsReplies,
  usersInfo,
  viewsOpen,
];

/** The methods by name. */
export const registry: ReadonlyMap<string, Method> = new Map(METHODS.map((method) => [method.name, method]));
