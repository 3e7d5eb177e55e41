import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { type TextObject, wordsOf } from '../text-object.ts';
import { useControl } from './use-control.ts';

interface PlainTextInput {
  action_id: string;
  placeholder?: TextObject;
  initial_value?: string;
  multiline?: boolean;
  min_length?: number;
  max_length?: number;
}

/** One line, or several; Enter sends one line to the bot. @see https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export function drawPlainTextInput(input: PlainTextInput, drawing: Drawing, label = 'Text'): HTMLElement {
  const shared = {
    'aria-label': label,
    placeholder: wordsOf(input.placeholder) || undefined,
    minlength: input.min_length?.toString(),
    maxlength: input.max_length?.toString(),
    'data-control': `${drawing.blockId}/${input.action_id}`,
  };
  if (input.multiline) {
    return element('textarea', { ...shared, rows: '4' }, input.initial_value ?? '');
  }
  const field = element('input', {
    ...shared,
    type: 'text',
    value: input.initial_value,
    onkeydown: (event) => {
      if ((event as KeyboardEvent).key !== 'Enter') return;
      const use = { actionId: input.action_id, blockId: drawing.blockId, value: field.value };
      void useControl(field, use, undefined, drawing);
    },
  });
  return field;
}
