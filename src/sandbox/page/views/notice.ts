import { element } from '../element.ts';
import type { Workspace } from '../workspace.ts';

/** One line over the composer for what went wrong, with a button that puts it away. */
export function notice(workspace: Workspace): HTMLElement {
  const line = element('div', { class: 'notice', role: 'alert' });
  let shown = '';
  workspace.onChange(() => {
    const { channel } = workspace.where;
    const text = workspace.connection ?? workspace.notices.get(channel) ?? '';
    if (text === shown) return;
    shown = text;
    const dismiss = () => {
      workspace.notices.delete(channel);
      workspace.changed();
    };
    const button = element(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': 'Dismiss', onclick: dismiss },
      '✕',
    );
    line.replaceChildren(
      ...(text === '' ? [] : [element('span', {}, text), ...(workspace.connection ? [] : [button])]),
    );
  });
  return line;
}
