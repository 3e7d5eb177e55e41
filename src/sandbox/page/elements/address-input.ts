import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import type { TextObject } from '../text-object.ts';
import { typedField } from './typed-field.ts';

interface AddressInput {
  type: 'email_text_input' | 'url_text_input';
  action_id: string;
  placeholder?: TextObject;
  initial_value?: string;
}

/** A line for an address of mail or of the web. @see https://docs.slack.dev/reference/block-kit/block-elements/email-input-element */
export function drawAddressInput(input: AddressInput, drawing: Drawing, label = 'Address'): HTMLElement {
  const type = input.type === 'email_text_input' ? 'email' : 'url';
  return typedField(element('input', { type, value: input.initial_value }), input, drawing, label);
}
