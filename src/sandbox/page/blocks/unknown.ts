import { element } from '../element.ts';

/** A note in place of something this page has no painter for. */
export function drawUnknown(what: 'block' | 'element', type: string): HTMLElement {
  return element('p', { class: 'cannot-draw' }, `This page cannot draw the ${what} “${type}”.`);
}
