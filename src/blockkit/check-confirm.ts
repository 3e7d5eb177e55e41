import { checkKeys } from './check-keys.ts';
import { checkText } from './check-text.ts';
import { isObject } from './is-object.ts';
import { limits } from './limits.ts';
import { oneOf } from './one-of.ts';
import type { Problem } from './problem.ts';

/** Checks the dialog that asks "are you sure?" before an action. Absent values pass. */
export function checkConfirm(value: unknown, at: string): Problem[] {
  if (value === undefined) return [];
  if (!isObject(value)) return [{ at, text: 'A confirmation object is expected.' }];
  const keys = ['title', 'text', 'confirm', 'deny'];
  return [
    ...checkKeys(value, at, [...keys, 'style'], keys),
    ...checkText(value.title, `${at}/title`, limits.confirmTitle, 'plain'),
    ...checkText(value.text, `${at}/text`, limits.confirmText, 'any'),
    ...checkText(value.confirm, `${at}/confirm`, limits.confirmButton, 'plain'),
    ...checkText(value.deny, `${at}/deny`, limits.confirmButton, 'plain'),
    ...oneOf(value.style, `${at}/style`, ['primary', 'danger']),
  ];
}
