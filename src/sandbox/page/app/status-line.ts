import { element } from '../element.ts';
import type { Workspace } from '../workspace.ts';

/** What the app says that it does: in the open thread, or in any thread of the channel. Empty while it says nothing. */
export function statusLine(workspace: Workspace, threadOf: () => string | null): HTMLElement {
  const line = element('p', { class: 'status', role: 'status' });
  workspace.onChange(() => {
    const name = workspace.state.users.find(({ isBot }) => isBot)?.realName ?? 'The app';
    const said = workspace.statusIn(workspace.where.channel, threadOf() ?? undefined);
    const text = said === null ? '' : `${name} ${said}`;
    if (line.textContent !== text) line.textContent = text;
  });
  return line;
}
