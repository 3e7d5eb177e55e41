import { element } from '../element.ts';
import { useShortcut } from '../page-api.ts';
import type { Workspace } from '../workspace.ts';
import { menuOf } from './menu.ts';

/** The button beside the message box with the app's global shortcuts; null where it has none. */
export function shortcutsButton(workspace: Workspace): HTMLButtonElement | null {
  const shortcuts = workspace.state.shortcuts.filter(({ type }) => type === 'global');
  if (shortcuts.length === 0) return null;
  const button = element(
    'button',
    { type: 'button', class: 'quiet shortcuts', 'aria-label': 'Shortcuts', title: 'Shortcuts' },
    element('span', { 'aria-hidden': 'true' }, '⚡'),
  );
  const items = () =>
    shortcuts.map(({ name, description, callbackId }) => ({
      name,
      description,
      choose: async () => workspace.tell(workspace.where.channel, await useShortcut(callbackId)),
    }));
  return menuOf(button, items, 'Shortcuts');
}
