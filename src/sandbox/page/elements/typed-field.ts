import type { Drawing } from '../drawing.ts';
import { type TextObject, wordsOf } from '../text-object.ts';
import { faultOf } from './fault-of.ts';

interface Typed {
  action_id: string;
  placeholder?: TextObject;
  focus_on_load?: boolean;
}

/**
 * Makes a field one of Block Kit's: named, and heard by the stand-in. In a form every change counts and Enter submits, unless
 * the bot hears of Enter itself; in a message only Enter counts.
 */
export function typedField<Field extends HTMLInputElement | HTMLTextAreaElement>(
  field: Field,
  { action_id, placeholder, focus_on_load }: Typed,
  drawing: Drawing,
  label: string,
): Field {
  const use = (enter: boolean) =>
    void drawing.use({
      actionId: action_id,
      blockId: drawing.blockId,
      value: field.value === '' ? null : field.value,
      enter,
    });
  field.setAttribute('aria-label', label);
  field.dataset.control = `${drawing.blockId}/${action_id}`;
  field.autofocus = focus_on_load === true;
  field.autocomplete = 'off';
  if (placeholder) field.setAttribute('placeholder', wordsOf(placeholder));
  for (const [name, value] of Object.entries(faultOf(drawing))) field.setAttribute(name, value);
  if (drawing.isForm) field.addEventListener('input', () => use(false));
  field.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Enter' || field instanceof HTMLTextAreaElement) return;
    if (drawing.isForm && !drawing.dispatches) return;
    event.preventDefault();
    use(true);
  });
  return field;
}
