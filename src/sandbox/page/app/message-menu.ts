import { element } from '../element.ts';
import { agreed } from '../elements/confirm.ts';
import { remove, useMessageShortcut } from '../page-api.ts';
import type { TextObject } from '../text-object.ts';
import type { Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { type MenuItem, menuOf } from './menu.ts';

const plain = (text: string): TextObject => ({ type: 'plain_text', text });

/** What Slack asks before a message goes. */
const ASK = {
  title: plain('Delete message'),
  text: plain('Are you sure you want to delete this message? This cannot be undone.'),
  confirm: plain('Delete'),
  deny: plain('Cancel'),
  style: 'danger' as const,
};

/** The button on a message with the app's message shortcuts, and with editing and deleting where it is the reader's own; null where there is nothing to do. */
export function messageMenu(message: Message, workspace: Workspace): HTMLButtonElement | null {
  const items = itemsFor(message, workspace);
  if (items.length === 0) return null;
  const button = element(
    'button',
    {
      type: 'button',
      class: 'more',
      'aria-label': 'More actions',
      title: 'More actions',
      'data-control': 'more',
    },
    element('span', { 'aria-hidden': 'true' }, '⋯'),
  );
  return menuOf(button, () => items, 'More actions');
}

function itemsFor(message: Message, workspace: Workspace): MenuItem[] {
  const { channel, ts } = message;
  if (message.ephemeralTo !== null || message.subtype === 'tombstone') return [];
  const shortcuts = workspace.state.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ name, description, callbackId }) => ({
      name,
      description,
      choose: async () => workspace.tell(channel, await useMessageShortcut({ callbackId, channel, ts })),
    }));
  if (message.user !== workspace.state.me.id || message.subtype === 'channel_join') return shortcuts;
  const startEdit = () => {
    workspace.editing = ts;
    workspace.changed();
    document.querySelector<HTMLElement>('.edit-form textarea')?.focus();
  };
  const startRemove = async () => {
    if (await agreed(ASK, workspace.directory)) workspace.tell(channel, await remove({ channel, ts }));
  };
  return [
    ...shortcuts,
    { name: 'Edit message', choose: startEdit },
    { name: 'Delete message…', danger: true, choose: startRemove },
  ];
}
