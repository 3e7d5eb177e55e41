import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawElement } from '../elements/draw-element.ts';

/** @see https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export function drawActions({ elements }: { elements: unknown[] }, drawing: Drawing): HTMLElement {
  return element('div', { class: 'actions' }, ...elements.map((part) => drawElement(part, drawing)));
}
