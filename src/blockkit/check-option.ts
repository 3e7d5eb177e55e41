import { checkKeys } from './check-keys.ts';
import { checkLink } from './check-link.ts';
import { checkList } from './check-list.ts';
import { checkString } from './check-string.ts';
import { checkText } from './check-text.ts';
import { limits } from './limits.ts';
import type { Check } from './problem.ts';

const option =
  (kind: 'plain' | 'any', more: readonly string[] = []): Check =>
  (value, at) => [
    ...checkKeys(value, at, ['text', 'value', 'description', ...more], ['text', 'value']),
    ...checkText(value.text, `${at}/text`, limits.optionText, kind),
    ...checkString(value.value, `${at}/value`, limits.optionValue),
    ...checkText(value.description, `${at}/description`, limits.optionDescription, kind),
  ];

/** Checks one option of a select: plain words. */
export const selectOption: Check = option('plain');

/** Checks one option of checkboxes or radio buttons, which may be marked up. */
export const boxOption: Check = option('any');

/** Checks one entry of an overflow menu, which may be a link. */
export const menuOption: Check = (value, at) => [
  ...option('plain', ['url'])(value, at),
  ...checkLink(value.url, `${at}/url`, limits.buttonUrl),
];

/** Checks a group of options under a label. */
export const optionGroup: Check = (group, at) => [
  ...checkKeys(group, at, ['label', 'options'], ['label', 'options']),
  ...checkText(group.label, `${at}/label`, limits.optionText, 'plain'),
  ...checkList(group.options, `${at}/options`, limits.selectOptions, selectOption),
];
