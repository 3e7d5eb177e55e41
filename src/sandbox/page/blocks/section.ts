import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawElement } from '../elements/draw-element.ts';
import { drawText, type TextObject } from '../text-object.ts';

interface Section {
  text?: TextObject;
  fields?: TextObject[];
  accessory?: unknown;
}

/** @see https://docs.slack.dev/reference/block-kit/blocks/section-block */
export function drawSection({ text, fields = [], accessory }: Section, drawing: Drawing): HTMLElement {
  const cells = fields.map((field) =>
    element('div', { class: 'field' }, ...drawText(field, drawing.directory)),
  );
  return element(
    'div',
    { class: 'section' },
    element(
      'div',
      { class: 'section-text' },
      ...(text ? drawText(text, drawing.directory) : []),
      cells.length > 0 ? element('div', { class: 'fields' }, ...cells) : null,
    ),
    accessory === undefined ? null : element('div', { class: 'accessory' }, drawElement(accessory, drawing)),
  );
}
