import { checkKeys } from './check-keys.ts';
import { checkLink } from './check-link.ts';
import { checkString } from './check-string.ts';
import { isObject } from './is-object.ts';
import { limits } from './limits.ts';
import type { Check, Problem } from './problem.ts';

/** What an image shows, as a block and as an element: from an address or from a file of Slack's, never both, and in words. */
export const checkImage: Check = (image, at) => [
  ...((image.image_url === undefined) === (image.slack_file === undefined)
    ? [{ at: `${at}/image_url`, text: 'Either image_url or slack_file is expected.' }]
    : []),
  ...checkLink(image.image_url, `${at}/image_url`, limits.imageUrl),
  ...checkString(image.alt_text, `${at}/alt_text`, limits.imageAlt),
  ...slackFile(image.slack_file, `${at}/slack_file`),
];

/** The keys of an image element. */
export const imageElement: Check = (image, at) => [
  ...checkKeys(image, at, ['type', 'image_url', 'slack_file', 'alt_text'], ['alt_text']),
  ...checkImage(image, at),
];

function slackFile(value: unknown, at: string): Problem[] {
  if (value === undefined) return [];
  if (!isObject(value)) return [{ at, text: 'A file object is expected.' }];
  return [
    ...checkKeys(value, at, ['id', 'url'], []),
    ...checkString(value.id, `${at}/id`, limits.actionId),
    ...checkLink(value.url, `${at}/url`, limits.imageUrl),
  ];
}
