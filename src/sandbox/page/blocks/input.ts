import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawElement } from '../elements/draw-element.ts';
import { type TextObject, wordsOf } from '../text-object.ts';

interface Input {
  label: TextObject;
  hint?: TextObject;
  optional?: boolean;
  element: unknown;
}

/** A label, its element and a hint. @see https://docs.slack.dev/reference/block-kit/blocks/input-block */
export function drawInput({ label, hint, optional, element: inner }: Input, drawing: Drawing): HTMLElement {
  const words = wordsOf(label);
  return element(
    'div',
    { class: 'input', role: 'group', 'aria-label': words },
    element('div', { class: 'label' }, words, optional ? element('small', {}, ' (optional)') : null),
    drawElement(inner, drawing, words),
    hint ? element('div', { class: 'hint' }, wordsOf(hint)) : null,
  );
}
