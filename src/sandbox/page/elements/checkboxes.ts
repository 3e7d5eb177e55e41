import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import type { Confirm } from './confirm.ts';
import { faultOf } from './fault-of.ts';
import { choiceOf, drawOption, type Option } from './option.ts';
import { useControl } from './use-control.ts';

interface Checkboxes {
  action_id: string;
  options: Option[];
  initial_options?: Option[];
  confirm?: Confirm;
}

/** @see https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element */
export function drawCheckboxes(boxes: Checkboxes, drawing: Drawing, label = 'Choices'): HTMLElement {
  const inputs = boxes.options.map((option) => {
    const input = element('input', {
      type: 'checkbox',
      value: option.value,
      checked: (boxes.initial_options ?? []).some(({ value }) => value === option.value),
      'data-control': `${drawing.blockId}/${boxes.action_id}/${option.value}`,
      onchange: async () => {
        const chosen = boxes.options.filter((_, place) => inputs[place]?.checked).map(choiceOf);
        const use = { actionId: boxes.action_id, blockId: drawing.blockId, selectedOptions: chosen };
        if (!(await useControl(input, use, boxes.confirm, drawing))) input.checked = !input.checked;
      },
    });
    return input;
  });
  const options = boxes.options.map((option, place) => {
    const input = inputs[place];
    return input ? drawOption(option, input, drawing.directory) : null;
  });
  return element(
    'div',
    { class: 'options', role: 'group', 'aria-label': label, ...faultOf(drawing) },
    ...options,
  );
}
