import type { Drawing, Use } from '../drawing.ts';
import { agreed, type Confirm } from './confirm.ts';

/**
 * Sends one use of a control, after the confirmation it asks for. Until the server has answered the control is
 * marked busy and a second press does nothing: a double click is one use. Resolves to false when the person
 * thought better of it.
 */
export async function useControl(
  control: HTMLElement,
  use: Use,
  confirm: Confirm | undefined,
  drawing: Drawing,
): Promise<boolean> {
  if (control.getAttribute('aria-busy') === 'true') return true;
  if (!(await agreed(confirm, drawing.directory))) return false;
  control.setAttribute('aria-busy', 'true');
  await drawing.use(use);
  control.removeAttribute('aria-busy');
  return true;
}
