import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawElement } from '../elements/draw-element.ts';

/** Small icons under a message: feedback, delete. @see https://docs.slack.dev/reference/block-kit/blocks/context-actions-block */
export function drawContextActions({ elements }: { elements: unknown[] }, drawing: Drawing): HTMLElement {
  return element('div', { class: 'actions small' }, ...elements.map((part) => drawElement(part, drawing)));
}
