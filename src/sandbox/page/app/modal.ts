import { element } from '../element.ts';
import { closeModal, submit } from '../page-api.ts';
import type { View } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { viewBody } from './view-body.ts';

/**
 * The modal on top of the stack, in the browser's own dialog, which holds the focus and makes the rest of the page inert. Esc and
 * the button at the bottom close the one on top; the cross closes all.
 */
export function mountModal(workspace: Workspace): void {
  const title = element('h2', { id: 'modal-title' });
  const trouble = element('p', { class: 'trouble', role: 'alert' });
  const { root, update } = viewBody(workspace, (outcome) => {
    trouble.textContent = outcome.ok ? '' : outcome.error;
  });
  const cancel = element('button', { type: 'button', onclick: () => void closeModal(false) });
  const send = element('button', { type: 'submit', class: 'primary' });
  const cross = element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'aria-label': 'Close',
      title: 'Close all',
      onclick: () => void closeModal(true),
    },
    element('span', { 'aria-hidden': 'true' }, '✕'),
  );
  const form = element(
    'form',
    { novalidate: true },
    element('header', {}, title, cross),
    element('div', { class: 'modal-body' }, trouble, root),
    element('footer', { class: 'actions' }, cancel, send),
  );
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, form);
  document.body.append(dialog);

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (send.hidden || send.getAttribute('aria-busy') === 'true') return;
    send.setAttribute('aria-busy', 'true');
    const outcome = await submit();
    send.removeAttribute('aria-busy');
    trouble.textContent = outcome.ok || outcome.errors ? '' : outcome.error;
    if (!outcome.ok && outcome.errors)
      root.querySelector<HTMLElement>('[aria-invalid="true"], [aria-invalid="true"] input')?.focus();
  });
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    void closeModal(false);
  });
  // The browser closes a dialog at a second Esc whatever the page says; then it is closed for the bot as well.
  dialog.addEventListener('close', () => {
    if (!dialog.open && workspace.state.modals.length > 0) void closeModal(true);
  });

  let shown: string | null = null;
  let before: Element | null = null;
  workspace.onChange(() => {
    const { modals } = workspace.state;
    const view = modals.at(-1);
    if (view === undefined) {
      if (shown === null) return;
      shown = null;
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      return;
    }
    const isNew = shown !== view.id;
    if (shown === null) before = document.activeElement;
    shown = view.id;
    label(view, modals.length);
    update(view);
    if (!isNew) return;
    trouble.textContent = '';
    if (!dialog.open) dialog.showModal();
    root.scrollTop = 0;
    const first = root.querySelector<HTMLElement>('[autofocus]') ?? root.querySelector<HTMLElement>(fields);
    (first ?? (send.hidden ? cancel : send)).focus();
  });

  const label = (view: View, depth: number) => {
    title.textContent = view.title;
    send.hidden = view.submit === null;
    send.textContent = view.submit;
    cancel.textContent = view.close ?? (depth > 1 ? 'Back' : 'Close');
  };
}

const fields = 'input, select, textarea';
