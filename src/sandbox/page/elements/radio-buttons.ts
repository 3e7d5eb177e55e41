import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import type { Confirm } from './confirm.ts';
import { faultOf } from './fault-of.ts';
import { choiceOf, drawOption, type Option } from './option.ts';
import { useControl } from './use-control.ts';

interface RadioButtons {
  action_id: string;
  options: Option[];
  initial_option?: Option;
  confirm?: Confirm;
}

let drawn = 0;

/** @see https://docs.slack.dev/reference/block-kit/block-elements/radio-button-group-element */
export function drawRadioButtons(
  buttons: RadioButtons,
  drawing: Drawing,
  label = 'One of these',
): HTMLElement {
  drawn += 1;
  const name = `radio-${drawn}`;
  let chosen = buttons.initial_option?.value;
  const inputs = new Map<string, HTMLInputElement>();
  const options = buttons.options.map((option) => {
    const input = element('input', {
      type: 'radio',
      name,
      value: option.value,
      checked: option.value === chosen,
      'data-control': `${drawing.blockId}/${buttons.action_id}/${option.value}`,
      onchange: async () => {
        const use = {
          actionId: buttons.action_id,
          blockId: drawing.blockId,
          selectedOption: choiceOf(option),
        };
        if (await useControl(input, use, buttons.confirm, drawing)) {
          chosen = option.value;
          return;
        }
        input.checked = false;
        const before = inputs.get(chosen ?? '');
        if (before) before.checked = true;
      },
    });
    inputs.set(option.value, input);
    return drawOption(option, input, drawing.directory);
  });
  return element(
    'div',
    { class: 'options', role: 'radiogroup', 'aria-label': label, ...faultOf(drawing) },
    ...options,
  );
}
