import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { type TextObject, wordsOf } from '../text-object.ts';
import type { Confirm } from './confirm.ts';
import { faultOf } from './fault-of.ts';
import { choiceOf, type Option } from './option.ts';
import { useControl } from './use-control.ts';

interface StaticSelect {
  action_id: string;
  placeholder?: TextObject;
  options?: Option[];
  option_groups?: { label: TextObject; options: Option[] }[];
  initial_option?: Option;
  focus_on_load?: boolean;
  confirm?: Confirm;
}

/** The browser's own menu. @see https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#static_select */
export function drawStaticSelect(menu: StaticSelect, drawing: Drawing, label?: string): HTMLElement {
  const all = [...(menu.options ?? []), ...(menu.option_groups ?? []).flatMap((group) => group.options)];
  const placeholder = wordsOf(menu.placeholder) || 'Choose an option';
  const chosen = menu.initial_option?.value ?? '';
  const drawOne = (option: Option) =>
    element('option', { value: option.value, selected: option.value === chosen }, wordsOf(option.text));
  const select = element(
    'select',
    {
      'aria-label': label ?? placeholder,
      'data-control': `${drawing.blockId}/${menu.action_id}`,
      autofocus: menu.focus_on_load,
      ...faultOf(drawing),
      onkeydown: openByArrow,
      onchange: async () => {
        const option = all.find(({ value }) => value === select.value);
        if (!option && !drawing.optional) return;
        const choice = option ? { selectedOption: choiceOf(option) } : { value: null };
        const use = { actionId: menu.action_id, blockId: drawing.blockId, ...choice };
        if (!(await useControl(select, use, menu.confirm, drawing))) select.value = chosen;
      },
    },
    element(
      'option',
      { value: '', disabled: !drawing.optional, hidden: !drawing.optional, selected: chosen === '' },
      placeholder,
    ),
    ...(menu.options ?? []).map(drawOne),
    ...(menu.option_groups ?? []).map((group) =>
      element('optgroup', { label: wordsOf(group.label) }, ...group.options.map(drawOne)),
    ),
  );
  return select;
}

/**
 * On a closed menu some browsers change the choice at every arrow key, and every change here is an action that
 * the bot answers. So arrows open the menu, and only what is chosen in it counts.
 */
function openByArrow(event: Event): void {
  const { key, target } = event as KeyboardEvent;
  if (!(target instanceof HTMLSelectElement) || !key.startsWith('Arrow')) return;
  if (typeof target.showPicker !== 'function' || (CSS.supports('selector(:open)') && target.matches(':open')))
    return;
  event.preventDefault();
  target.showPicker();
}
