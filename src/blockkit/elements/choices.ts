import { checkKeys } from '../check-keys.ts';
import { checkList } from '../check-list.ts';
import { checkNumber } from '../check-number.ts';
import { boxOption, optionGroup, selectOption } from '../check-option.ts';
import { checkText } from '../check-text.ts';
import { isObject } from '../is-object.ts';
import { limits } from '../limits.ts';
import { yesOrNo } from '../one-of.ts';
import type { Check, Problem } from '../problem.ts';

const common = ['type', 'action_id', 'confirm', 'focus_on_load'];

/** What is chosen at first: one option, as it stands in the list. */
function chosen(value: unknown, at: string, check: Check): Problem[] {
  if (value === undefined) return [];
  return isObject(value) ? check(value, at) : [{ at, text: 'An option is expected.' }];
}

/** A select takes its options from one place. */
const select =
  (more: readonly string[]): Check =>
  (element, at) => [
    ...checkKeys(element, at, [...common, 'placeholder', 'options', 'option_groups', ...more], []),
    ...((element.options === undefined) === (element.option_groups === undefined)
      ? [{ at: `${at}/options`, text: 'Either options or option_groups are expected.' }]
      : []),
    ...checkText(element.placeholder, `${at}/placeholder`, limits.placeholder, 'plain'),
    ...checkList(element.options, `${at}/options`, limits.selectOptions, selectOption),
    ...checkList(element.option_groups, `${at}/option_groups`, limits.selectOptions, optionGroup),
    ...yesOrNo(element.focus_on_load, `${at}/focus_on_load`),
  ];

export const staticSelect: Check = (element, at) => [
  ...select(['initial_option'])(element, at),
  ...chosen(element.initial_option, `${at}/initial_option`, selectOption),
];

export const multiStaticSelect: Check = (element, at) => [
  ...select(['initial_options', 'max_selected_items'])(element, at),
  ...checkList(element.initial_options, `${at}/initial_options`, limits.selectOptions, selectOption),
  ...checkNumber(element.max_selected_items, `${at}/max_selected_items`, 1),
];

export const checkboxes: Check = (element, at) => [
  ...checkKeys(element, at, [...common, 'options', 'initial_options'], ['options']),
  ...checkList(element.options, `${at}/options`, limits.choiceOptions, boxOption),
  ...checkList(element.initial_options, `${at}/initial_options`, limits.choiceOptions, boxOption),
  ...yesOrNo(element.focus_on_load, `${at}/focus_on_load`),
];

export const radioButtons: Check = (element, at) => [
  ...checkKeys(element, at, [...common, 'options', 'initial_option'], ['options']),
  ...checkList(element.options, `${at}/options`, limits.choiceOptions, boxOption),
  ...chosen(element.initial_option, `${at}/initial_option`, boxOption),
  ...yesOrNo(element.focus_on_load, `${at}/focus_on_load`),
];
