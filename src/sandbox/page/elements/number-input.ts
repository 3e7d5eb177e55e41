import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import type { TextObject } from '../text-object.ts';
import { typedField } from './typed-field.ts';

interface NumberInput {
  action_id: string;
  is_decimal_allowed: boolean;
  placeholder?: TextObject;
  initial_value?: string;
}

/** A line for a number; what is no number is said when the form is submitted. @see https://docs.slack.dev/reference/block-kit/block-elements/number-input-element */
export function drawNumberInput(input: NumberInput, drawing: Drawing, label = 'Number'): HTMLElement {
  const field = element('input', {
    type: 'text',
    inputmode: input.is_decimal_allowed ? 'decimal' : 'numeric',
    value: input.initial_value,
    class: 'short',
  });
  return typedField(field, input, drawing, label);
}
