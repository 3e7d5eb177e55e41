import type { Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';

/** Who wrote a message, as people see it. */
export function authorOf(
  message: Message,
  workspace: Workspace,
): { id: string; name: string; isApp: boolean } {
  if (message.subtype === 'tombstone') return { id: 'slack', name: 'Slack', isApp: true };
  const user = workspace.state.users.find(({ id }) => id === message.user);
  const name = message.botName ?? user?.realName ?? user?.name ?? message.user ?? 'Somebody';
  return { id: message.user ?? name, name, isApp: user?.isBot ?? message.botName !== null };
}
