import { checkKeys } from './check-keys.ts';
import { checkString } from './check-string.ts';
import { checkText } from './check-text.ts';
import { limits } from './limits.ts';
import type { Check } from './problem.ts';

/** Checks one option of a select, an overflow menu, checkboxes or radio buttons. */
export const checkOption: Check = (option, at) => [
  ...checkKeys(option, at, ['text', 'value', 'description', 'url'], ['text', 'value']),
  ...checkText(option.text, `${at}/text`, limits.optionText, 'any'),
  ...checkString(option.value, `${at}/value`, limits.optionValue),
  ...checkText(option.description, `${at}/description`, limits.optionDescription, 'any'),
];
