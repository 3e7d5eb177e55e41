import { checkKeys } from '../check-keys.ts';
import { checkLink } from '../check-link.ts';
import { checkList } from '../check-list.ts';
import { menuOption } from '../check-option.ts';
import { checkString } from '../check-string.ts';
import { checkText } from '../check-text.ts';
import { isObject } from '../is-object.ts';
import { limits } from '../limits.ts';
import { oneOf } from '../one-of.ts';
import type { Check, Problem } from '../problem.ts';

export const button: Check = (element, at) => [
  ...checkKeys(
    element,
    at,
    ['type', 'text', 'action_id', 'value', 'url', 'style', 'confirm', 'accessibility_label'],
    ['text'],
  ),
  ...checkText(element.text, `${at}/text`, limits.buttonText, 'plain'),
  ...checkString(element.value, `${at}/value`, limits.buttonValue),
  ...checkLink(element.url, `${at}/url`, limits.buttonUrl),
  ...checkString(element.accessibility_label, `${at}/accessibility_label`, limits.accessibilityLabel),
  ...oneOf(element.style, `${at}/style`, ['primary', 'danger']),
];

export const overflow: Check = (element, at) => [
  ...checkKeys(element, at, ['type', 'action_id', 'options', 'confirm'], ['options']),
  ...checkList(element.options, `${at}/options`, limits.overflowOptions, menuOption),
];

export const iconButton: Check = (element, at) => [
  ...checkKeys(
    element,
    at,
    ['type', 'icon', 'text', 'action_id', 'value', 'confirm', 'accessibility_label', 'visible_to_user_ids'],
    ['icon', 'text'],
  ),
  ...oneOf(element.icon, `${at}/icon`, ['trash']),
  ...checkText(element.text, `${at}/text`, limits.buttonText, 'plain'),
  ...checkString(element.value, `${at}/value`, limits.buttonValue),
  ...checkString(element.accessibility_label, `${at}/accessibility_label`, limits.accessibilityLabel),
];

export const feedbackButtons: Check = (element, at) => [
  ...checkKeys(
    element,
    at,
    ['type', 'action_id', 'positive_button', 'negative_button'],
    ['positive_button', 'negative_button'],
  ),
  ...feedbackButton(element.positive_button, `${at}/positive_button`),
  ...feedbackButton(element.negative_button, `${at}/negative_button`),
];

function feedbackButton(value: unknown, at: string): Problem[] {
  if (value === undefined) return [];
  if (!isObject(value)) return [{ at, text: 'A button is expected.' }];
  return [
    ...checkKeys(value, at, ['text', 'value', 'accessibility_label'], ['text', 'value']),
    ...checkText(value.text, `${at}/text`, limits.buttonText, 'plain'),
    ...checkString(value.value, `${at}/value`, limits.buttonValue),
    ...checkString(value.accessibility_label, `${at}/accessibility_label`, limits.accessibilityLabel),
  ];
}
