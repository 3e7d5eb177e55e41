import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { type TextObject, wordsOf } from '../text-object.ts';
import { drawCheckboxes } from './checkboxes.ts';
import type { Confirm } from './confirm.ts';
import type { Option } from './option.ts';

interface MultiStaticSelect {
  action_id: string;
  placeholder?: TextObject;
  options?: Option[];
  option_groups?: { label: TextObject; options: Option[] }[];
  initial_options?: Option[];
  confirm?: Confirm;
}

/** A list to tick, folded away until somebody opens it. @see https://docs.slack.dev/reference/block-kit/block-elements/multi-select-menu-element */
export function drawMultiStaticSelect(
  menu: MultiStaticSelect,
  drawing: Drawing,
  label?: string,
): HTMLElement {
  const options = [...(menu.options ?? []), ...(menu.option_groups ?? []).flatMap((group) => group.options)];
  const name = label ?? (wordsOf(menu.placeholder) || 'Choose options');
  const chosen = (menu.initial_options ?? []).map(({ text }) => wordsOf(text)).join(', ');
  return element(
    'details',
    { class: 'several' },
    element(
      'summary',
      { 'aria-label': name, 'data-control': `${drawing.blockId}/${menu.action_id}` },
      chosen || wordsOf(menu.placeholder) || 'Choose options',
    ),
    drawCheckboxes({ ...menu, options }, drawing, name),
  );
}
