import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import type { TextObject } from '../text-object.ts';
import { typedField } from './typed-field.ts';

interface PlainTextInput {
  action_id: string;
  placeholder?: TextObject;
  initial_value?: string;
  multiline?: boolean;
  min_length?: number;
  max_length?: number;
}

/** One line, or several. @see https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export function drawPlainTextInput(input: PlainTextInput, drawing: Drawing, label = 'Text'): HTMLElement {
  const lengths = { minlength: input.min_length?.toString(), maxlength: input.max_length?.toString() };
  const field = input.multiline
    ? element('textarea', { ...lengths, rows: '4' }, input.initial_value ?? '')
    : element('input', { ...lengths, type: 'text', value: input.initial_value });
  return typedField(field, input, drawing, label);
}
