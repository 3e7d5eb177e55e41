import { checkKeys } from '../check-keys.ts';
import { checkNumber } from '../check-number.ts';
import { checkString } from '../check-string.ts';
import { checkText } from '../check-text.ts';
import { isObject } from '../is-object.ts';
import { limits } from '../limits.ts';
import { oneOf, yesOrNo } from '../one-of.ts';
import type { Check, Problem } from '../problem.ts';

const common = ['type', 'action_id', 'placeholder', 'focus_on_load'];

const field = (element: Record<string, unknown>, at: string): Problem[] => [
  ...checkText(element.placeholder, `${at}/placeholder`, limits.placeholder, 'plain'),
  ...yesOrNo(element.focus_on_load, `${at}/focus_on_load`),
];

export const plainTextInput: Check = (element, at) => [
  ...checkKeys(
    element,
    at,
    [...common, 'initial_value', 'multiline', 'min_length', 'max_length', 'dispatch_action_config'],
    [],
  ),
  ...field(element, at),
  // An empty one is allowed here, unlike elsewhere.
  ...(element.initial_value === ''
    ? []
    : checkString(element.initial_value, `${at}/initial_value`, limits.inputText)),
  ...yesOrNo(element.multiline, `${at}/multiline`),
  ...checkNumber(element.min_length, `${at}/min_length`, 0, limits.inputText),
  ...checkNumber(element.max_length, `${at}/max_length`, 1, limits.inputText),
  ...dispatch(element.dispatch_action_config, `${at}/dispatch_action_config`),
];

export const numberInput: Check = (element, at) => [
  ...checkKeys(
    element,
    at,
    [...common, 'is_decimal_allowed', 'initial_value', 'min_value', 'max_value', 'dispatch_action_config'],
    ['is_decimal_allowed'],
  ),
  ...field(element, at),
  ...yesOrNo(element.is_decimal_allowed, `${at}/is_decimal_allowed`),
  ...['initial_value', 'min_value', 'max_value'].flatMap((key) =>
    checkString(element[key], `${at}/${key}`, Number.MAX_SAFE_INTEGER),
  ),
  ...dispatch(element.dispatch_action_config, `${at}/dispatch_action_config`),
];

export const datepicker: Check = (element, at) => [
  ...checkKeys(element, at, [...common, 'initial_date', 'confirm'], []),
  ...field(element, at),
  ...(element.initial_date === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(element.initial_date))
    ? []
    : [{ at: `${at}/initial_date`, text: 'A date like 2026-11-23 is expected.' }]),
];

function dispatch(value: unknown, at: string): Problem[] {
  if (value === undefined) return [];
  const on = isObject(value) ? value.trigger_actions_on : undefined;
  if (!isObject(value) || !Array.isArray(on) || on.length === 0)
    return [{ at, text: 'trigger_actions_on with at least one entry is expected.' }];
  return [
    ...checkKeys(value, at, ['trigger_actions_on'], []),
    ...on.flatMap((one: unknown, index) =>
      oneOf(one, `${at}/trigger_actions_on/${index}`, ['on_enter_pressed', 'on_character_entered']),
    ),
  ];
}
