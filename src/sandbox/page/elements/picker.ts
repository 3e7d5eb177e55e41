import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import type { Confirm } from './confirm.ts';
import { faultOf } from './fault-of.ts';
import { useControl } from './use-control.ts';

interface Picker {
  type: 'datepicker' | 'timepicker';
  action_id: string;
  initial_date?: string;
  initial_time?: string;
  focus_on_load?: boolean;
  confirm?: Confirm;
}

/** The browser's own field for a day or a time. @see https://docs.slack.dev/reference/block-kit/block-elements/date-picker-element */
export function drawPicker(picker: Picker, drawing: Drawing, label?: string): HTMLElement {
  const isDay = picker.type === 'datepicker';
  const before = (isDay ? picker.initial_date : picker.initial_time) ?? '';
  const field = element('input', {
    type: isDay ? 'date' : 'time',
    class: 'short',
    value: before,
    'aria-label': label ?? (isDay ? 'Date' : 'Time'),
    autofocus: picker.focus_on_load,
    'data-control': `${drawing.blockId}/${picker.action_id}`,
    ...faultOf(drawing),
    onchange: async () => {
      const use = { actionId: picker.action_id, blockId: drawing.blockId, value: field.value || null };
      if (!(await useControl(field, use, picker.confirm, drawing))) field.value = before;
    },
  });
  return field;
}
