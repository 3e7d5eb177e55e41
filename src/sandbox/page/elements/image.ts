import { element } from '../element.ts';

export interface ImageElement {
  alt_text: string;
}

/** An image, by its alternative text only: this page loads nothing from the network. */
export function drawImageElement({ alt_text }: ImageElement): HTMLElement {
  return element(
    'span',
    { class: 'image', role: 'img', 'aria-label': alt_text, title: 'This page loads no images' },
    alt_text,
  );
}
