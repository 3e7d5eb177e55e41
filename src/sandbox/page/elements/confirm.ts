import type { Directory } from '../directory.ts';
import { element } from '../element.ts';
import { drawText, type TextObject, wordsOf } from '../text-object.ts';

/** @see https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
export interface Confirm {
  title: TextObject;
  text: TextObject;
  confirm: TextObject;
  deny: TextObject;
  style?: 'primary' | 'danger';
}

/** Asks before an action, in the browser's own dialog; resolves to true when the person agreed. No dialog: agreed. */
export function agreed(confirm: Confirm | undefined, directory: Directory): Promise<boolean> {
  if (!confirm) return Promise.resolve(true);
  const dialog = element(
    'dialog',
    { 'aria-label': wordsOf(confirm.title) },
    element('h2', {}, wordsOf(confirm.title)),
    element('div', {}, ...drawText(confirm.text, directory)),
    element(
      'form',
      { method: 'dialog', class: 'actions' },
      element('button', { value: 'deny' }, wordsOf(confirm.deny)),
      element('button', { value: 'confirm', class: confirm.style ?? 'primary' }, wordsOf(confirm.confirm)),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'confirm');
    });
  });
}
