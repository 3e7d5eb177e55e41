import { checkKeys } from './check-keys.ts';
import { checkString } from './check-string.ts';
import { isObject } from './is-object.ts';
import type { Problem } from './problem.ts';

/**
 * Checks a text object. Absent values pass; whether one is required is the caller's to say.
 * @param most longest `text` in characters; `kind` is `plain` where Slack refuses mrkdwn (buttons, headers, options).
 * @see https://docs.slack.dev/reference/block-kit/composition-objects/text-object
 */
export function checkText(value: unknown, at: string, most: number, kind: 'plain' | 'any'): Problem[] {
  if (value === undefined) return [];
  if (!isObject(value)) return [{ at, text: 'A text object is expected.' }];
  if (value.type !== 'plain_text' && (kind === 'plain' || value.type !== 'mrkdwn')) {
    return [
      {
        at: `${at}/type`,
        text: kind === 'plain' ? 'Only plain_text is allowed here.' : 'plain_text or mrkdwn is expected.',
      },
    ];
  }
  const known = value.type === 'plain_text' ? ['type', 'text', 'emoji'] : ['type', 'text', 'verbatim'];
  return [...checkKeys(value, at, known, ['text']), ...checkString(value.text, `${at}/text`, most)];
}
