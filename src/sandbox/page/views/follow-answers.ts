import { isReply } from '../messages.ts';
import type { Workspace } from '../workspace.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Opens the thread of a question of one's own when its first answer comes, where there is room for it beside the
 * channel. The focus stays where it is. A reader who is busy in another thread is left there.
 */
export function followAnswers(workspace: Workspace): void {
  const followed = new Set<string>();
  for (const { ts } of workspace.state.messages) followed.add(ts);
  workspace.onChange(() => {
    const { channel, thread } = workspace.where;
    const asked = workspace.messages
      .inChannel(channel)
      .findLast(({ user }) => user === workspace.state.me.id);
    if (!asked || followed.has(asked.ts) || isReply(asked)) return;
    if (!workspace.messages.repliesTo(channel, asked.ts).some(({ user }) => user !== workspace.state.me.id))
      return;
    followed.add(asked.ts);
    const busy = document.activeElement?.closest('#thread') && thread !== asked.ts;
    if (!busy && window.matchMedia(sideBySide).matches) workspace.go({ channel, thread: asked.ts });
  });
}
