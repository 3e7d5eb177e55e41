import { checkElement } from '../check-element.ts';
import { checkKeys } from '../check-keys.ts';
import { checkText } from '../check-text.ts';
import { isObject } from '../is-object.ts';
import { limits } from '../limits.ts';
import { yesOrNo } from '../one-of.ts';
import type { Check } from '../problem.ts';

/** A field with its label. */
export const input: Check = (block, at) => [
  ...checkKeys(
    block,
    at,
    ['type', 'block_id', 'label', 'element', 'hint', 'optional', 'dispatch_action'],
    ['label', 'element'],
  ),
  ...checkText(block.label, `${at}/label`, limits.inputLabel, 'plain'),
  ...checkText(block.hint, `${at}/hint`, limits.inputLabel, 'plain'),
  ...yesOrNo(block.optional, `${at}/optional`),
  ...yesOrNo(block.dispatch_action, `${at}/dispatch_action`),
  ...(isObject(block.element)
    ? checkElement('input')(block.element, `${at}/element`)
    : block.element === undefined
      ? []
      : [{ at: `${at}/element`, text: 'An element is expected.' }]),
];
