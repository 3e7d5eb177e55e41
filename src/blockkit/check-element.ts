import { checkConfirm } from './check-confirm.ts';
import { checkKeys } from './check-keys.ts';
import { checkList } from './check-list.ts';
import { checkOption } from './check-option.ts';
import { checkString } from './check-string.ts';
import { checkText } from './check-text.ts';
import { limits } from './limits.ts';
import type { Check } from './problem.ts';

const button: Check = (element, at) => [
  ...checkKeys(
    element,
    at,
    ['type', 'text', 'action_id', 'value', 'url', 'style', 'confirm', 'accessibility_label'],
    ['text'],
  ),
  ...checkText(element.text, `${at}/text`, limits.buttonText, 'plain'),
  ...checkString(element.value, `${at}/value`, limits.buttonValue),
  ...checkString(element.url, `${at}/url`, limits.buttonUrl),
  ...checkString(element.accessibility_label, `${at}/accessibility_label`, limits.accessibilityLabel),
  ...(element.style === undefined || element.style === 'primary' || element.style === 'danger'
    ? []
    : [{ at: `${at}/style`, text: 'primary or danger is expected.' }]),
];

const select: Check = (element, at) => [
  ...checkKeys(
    element,
    at,
    ['type', 'action_id', 'options', 'initial_option', 'placeholder', 'confirm', 'focus_on_load'],
    ['options'],
  ),
  ...checkText(element.placeholder, `${at}/placeholder`, limits.placeholder, 'plain'),
  ...checkList(element.options, `${at}/options`, limits.selectOptions, checkOption),
];

const overflow: Check = (element, at) => [
  ...checkKeys(element, at, ['type', 'action_id', 'options', 'confirm'], ['options']),
  ...checkList(element.options, `${at}/options`, limits.overflowOptions, checkOption),
];

const choice =
  (initial: 'initial_option' | 'initial_options'): Check =>
  (element, at) => [
    ...checkKeys(
      element,
      at,
      ['type', 'action_id', 'options', initial, 'confirm', 'focus_on_load'],
      ['options'],
    ),
    ...checkList(element.options, `${at}/options`, limits.choiceOptions, checkOption),
  ];

/** The elements that a message may hold, and how each is checked. */
const elements: Record<string, Check> = {
  button,
  static_select: select,
  overflow,
  checkboxes: choice('initial_options'),
  radio_buttons: choice('initial_option'),
};

/** Checks one interactive element: its type, its keys, its lengths. */
export const checkElement: Check = (element, at) => {
  const check = typeof element.type === 'string' ? elements[element.type] : undefined;
  if (check === undefined)
    return [{ at: `${at}/type`, text: `${String(element.type)} is no element known here.` }];
  return [
    ...check(element, at),
    ...checkString(element.action_id, `${at}/action_id`, limits.actionId),
    ...checkConfirm(element.confirm, `${at}/confirm`),
  ];
};
