import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawText, type TextObject } from '../text-object.ts';
import type { Confirm } from './confirm.ts';
import { useControl } from './use-control.ts';

interface Button {
  action_id: string;
  text: TextObject;
  value?: string;
  url?: string;
  style?: 'primary' | 'danger';
  accessibility_label?: string;
  confirm?: Confirm;
}

/** A button; with a `url` a link that tells the bot too, as in Slack. @see https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export function drawButton(button: Button, drawing: Drawing): HTMLElement {
  const press = (event: Event) => {
    // The second click of a double click may fall on another button, which the answer has put in this one's place.
    if ((event as MouseEvent).detail > 1) return;
    const value = button.value === undefined ? {} : { value: button.value };
    const use = { actionId: button.action_id, blockId: drawing.blockId, ...value };
    void useControl(control, use, button.confirm, drawing);
  };
  const shared = {
    class: `button ${button.style ?? ''}`.trim(),
    'data-control': `${drawing.blockId}/${button.action_id}`,
    'aria-label': button.accessibility_label,
    onclick: press,
  };
  const words = drawText({ ...button.text, type: 'plain_text' }, drawing.directory);
  const control = /^https?:/i.test(button.url ?? '')
    ? element('a', { ...shared, href: button.url, target: '_blank', rel: 'noopener noreferrer' }, ...words)
    : element('button', { ...shared, type: 'button' }, ...words);
  return control;
}
