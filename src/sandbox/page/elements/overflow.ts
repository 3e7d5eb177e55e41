import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { wordsOf } from '../text-object.ts';
import type { Confirm } from './confirm.ts';
import { choiceOf, type Option } from './option.ts';
import { useControl } from './use-control.ts';

interface Overflow {
  action_id: string;
  options: Option[];
  confirm?: Confirm;
}

/** A small menu behind three dots. @see https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
export function drawOverflow(menu: Overflow, drawing: Drawing): HTMLElement {
  const summary = element(
    'summary',
    { 'aria-label': 'More choices', 'data-control': `${drawing.blockId}/${menu.action_id}` },
    element('span', { 'aria-hidden': 'true' }, '⋯'),
  );
  const close = () => {
    details.open = false;
    summary.focus();
  };
  const choices = menu.options.map((option) => {
    const choose = () => {
      close();
      const use = { actionId: menu.action_id, blockId: drawing.blockId, selectedOption: choiceOf(option) };
      void useControl(summary, use, menu.confirm, drawing);
    };
    return element('li', {}, element('button', { type: 'button', onclick: choose }, wordsOf(option.text)));
  });
  const details = element(
    'details',
    {
      class: 'overflow',
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== 'Escape' || !details.open) return;
        event.stopPropagation();
        close();
      },
      onfocusout: (event) => {
        const next = (event as FocusEvent).relatedTarget;
        if (next instanceof Node && !details.contains(next)) details.open = false;
      },
    },
    summary,
    element('ul', {}, ...choices),
  );
  return details;
}
