import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawImageElement, type ImageElement } from '../elements/image.ts';
import { drawText, type TextObject } from '../text-object.ts';

interface Context {
  elements: (TextObject | (ImageElement & { type: 'image' }))[];
}

/** The small grey line. @see https://docs.slack.dev/reference/block-kit/blocks/context-block */
export function drawContext({ elements }: Context, drawing: Drawing): HTMLElement {
  const parts = elements.map((part) =>
    part.type === 'image'
      ? drawImageElement(part)
      : element('div', { class: 'context-part' }, ...drawText(part, drawing.directory)),
  );
  return element('div', { class: 'context' }, ...parts);
}
