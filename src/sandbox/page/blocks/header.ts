import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawText, type TextObject } from '../text-object.ts';

/** @see https://docs.slack.dev/reference/block-kit/blocks/header-block */
export function drawHeader({ text }: { text: TextObject }, { directory }: Drawing): HTMLElement {
  return element('h3', { class: 'header' }, ...drawText({ ...text, type: 'plain_text' }, directory));
}
