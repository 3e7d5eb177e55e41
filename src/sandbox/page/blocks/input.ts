import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawElement } from '../elements/draw-element.ts';
import { type TextObject, wordsOf } from '../text-object.ts';

interface Input {
  label: TextObject;
  hint?: TextObject;
  optional?: boolean;
  dispatch_action?: boolean;
  element: unknown;
}

let drawn = 0;

/** A label, its element, a hint, and what is wrong with it. @see https://docs.slack.dev/reference/block-kit/blocks/input-block */
export function drawInput(input: Input, drawing: Drawing): HTMLElement {
  const { label, hint, optional = false, dispatch_action: dispatches = false } = input;
  const words = wordsOf(label);
  const sentence = drawing.errors?.[drawing.blockId];
  drawn += 1;
  const fault = sentence === undefined ? undefined : `fault-${drawn}`;
  return element(
    'div',
    { class: 'input' },
    element('div', { class: 'label' }, words, optional ? element('small', {}, ' (optional)') : null),
    drawElement(input.element, { ...drawing, optional, dispatches, fault }, words),
    fault ? element('p', { class: 'fault', id: fault }, sentence ?? '') : null,
    hint ? element('div', { class: 'hint' }, wordsOf(hint)) : null,
  );
}
