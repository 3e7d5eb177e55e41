import { element } from '../element.ts';
import { readMrkdwn } from '../markup/mrkdwn.ts';
import { plainWords } from '../markup/plain-words.ts';
import { edit } from '../page-api.ts';
import type { Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';

/** The reader's own message while they change it. Enter saves, Esc leaves it as it was. */
export function editForm(message: Message, workspace: Workspace): HTMLElement {
  const { channel, ts } = message;
  const box = element(
    'textarea',
    { rows: '2', 'aria-label': 'Edit message' },
    plainWords(readMrkdwn(message.text), workspace.directory),
  );
  const end = () => {
    workspace.editing = null;
    workspace.changed();
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(ts)}"] [data-control="more"]`)?.focus();
  };
  const save = async () => {
    const outcome = await edit({ channel, ts, text: box.value });
    workspace.tell(channel, outcome);
    if (outcome.ok) end();
  };
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      end();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void save();
  });
  return element(
    'div',
    { class: 'edit-form' },
    box,
    element(
      'div',
      { class: 'actions small' },
      element('button', { type: 'button', class: 'button', onclick: end }, 'Cancel'),
      element('button', { type: 'button', class: 'button primary', onclick: () => void save() }, 'Save'),
    ),
  );
}
