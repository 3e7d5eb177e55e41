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

/** What is chosen at first must be offered, word for word. */
function amongOffered(
  { options, option_groups, initial_option, initial_options }: Fields,
  at: string,
): Problem[] {
  const first = [initial_option, initial_options].flat().filter((one) => one !== undefined);
  if (first.length === 0) return [];
  const groups = Array.isArray(option_groups) ? option_groups : [];
  const offered = [options, ...groups.map((group: unknown) => (isObject(group) ? group.options : []))].flat();
  const known = offered.map(sorted);
  return first.every((one) => known.includes(sorted(one)))
    ? []
    : [{ at, text: 'What is chosen at first must be one of the options.' }];
}

type Fields = Record<string, unknown>;

/** An option as one string, whatever the order of its keys. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

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
  ...amongOffered(element, at),
  ...chosen(element.initial_option, `${at}/initial_option`, selectOption),
];

export const multiStaticSelect: Check = (element, at) => [
  ...select(['initial_options', 'max_selected_items'])(element, at),
  ...amongOffered(element, at),
  ...checkList(element.initial_options, `${at}/initial_options`, limits.selectOptions, selectOption),
  ...checkNumber(element.max_selected_items, `${at}/max_selected_items`, 1),
];

export const checkboxes: Check = (element, at) => [
  ...checkKeys(element, at, [...common, 'options', 'initial_options'], ['options']),
  ...amongOffered(element, at),
  ...checkList(element.options, `${at}/options`, limits.choiceOptions, boxOption),
  ...checkList(element.initial_options, `${at}/initial_options`, limits.choiceOptions, boxOption),
  ...yesOrNo(element.focus_on_load, `${at}/focus_on_load`),
];

export const radioButtons: Check = (element, at) => [
  ...checkKeys(element, at, [...common, 'options', 'initial_option'], ['options']),
  ...amongOffered(element, at),
  ...checkList(element.options, `${at}/options`, limits.choiceOptions, boxOption),
  ...chosen(element.initial_option, `${at}/initial_option`, boxOption),
  ...yesOrNo(element.focus_on_load, `${at}/focus_on_load`),
];
