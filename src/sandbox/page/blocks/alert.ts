import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawText, type TextObject } from '../text-object.ts';

/** A remark that stands out, in its level's words as well as its colour. @see https://docs.slack.dev/reference/block-kit/blocks/alert-block */
export function drawAlert(
  { text, level = 'default' }: { text: TextObject; level?: string },
  drawing: Drawing,
): HTMLElement {
  return element(
    'div',
    { class: `alert ${level}`, role: 'note' },
    level === 'default' ? null : element('span', { class: 'unseen' }, `${level}: `),
    ...drawText(text, drawing.directory),
  );
}
