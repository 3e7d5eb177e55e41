import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawImageElement, type ImageElement } from '../elements/image.ts';
import { drawText, type TextObject } from '../text-object.ts';

/** An image block, by its words. @see https://docs.slack.dev/reference/block-kit/blocks/image-block */
export function drawImage(
  { title, ...image }: ImageElement & { title?: TextObject },
  drawing: Drawing,
): HTMLElement {
  const caption = title ? element('figcaption', {}, ...drawText(title, drawing.directory)) : null;
  return element('figure', {}, caption, drawImageElement(image));
}
