import { drawUnknown } from '../blocks/unknown.ts';
import type { Drawing } from '../drawing.ts';
import { drawAddressInput } from './address-input.ts';
import { drawButton } from './button.ts';
import { drawCheckboxes } from './checkboxes.ts';
import { drawFeedbackButtons } from './feedback-buttons.ts';
import { drawIconButton } from './icon-button.ts';
import { drawImageElement } from './image.ts';
import { drawMultiStaticSelect } from './multi-static-select.ts';
import { drawNumberInput } from './number-input.ts';
import { drawOverflow } from './overflow.ts';
import { drawPicker } from './picker.ts';
import { drawPlainTextInput } from './plain-text-input.ts';
import { drawRadioButtons } from './radio-buttons.ts';
import { drawStaticSelect } from './static-select.ts';

type Painter = (element: never, drawing: Drawing, label?: string) => HTMLElement;

/** Every element this page can draw, by its type. A new element is one file here and one line. */
const painters = new Map<string, Painter>([
  ['button', drawButton],
  ['checkboxes', drawCheckboxes],
  ['datepicker', drawPicker],
  ['email_text_input', drawAddressInput],
  ['feedback_buttons', drawFeedbackButtons],
  ['icon_button', drawIconButton],
  ['image', drawImageElement],
  ['multi_static_select', drawMultiStaticSelect],
  ['number_input', drawNumberInput],
  ['overflow', drawOverflow],
  ['plain_text_input', drawPlainTextInput],
  ['radio_buttons', drawRadioButtons],
  ['static_select', drawStaticSelect],
  ['timepicker', drawPicker],
  ['url_text_input', drawAddressInput],
]);

/** Draws one element of a block; `label` names it where the block does (an input's label). */
export function drawElement(part: unknown, drawing: Drawing, label?: string): HTMLElement {
  const { type } = (part ?? {}) as { type?: unknown };
  const painter = typeof type === 'string' ? painters.get(type) : undefined;
  return painter ? painter(part as never, drawing, label) : drawUnknown('element', String(type));
}
