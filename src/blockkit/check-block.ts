import { checkElement } from './check-element.ts';
import { checkKeys } from './check-keys.ts';
import { checkList } from './check-list.ts';
import { checkString } from './check-string.ts';
import { checkText } from './check-text.ts';
import { isObject } from './is-object.ts';
import { limits } from './limits.ts';
import type { Check, Problem } from './problem.ts';

const image: Check = (block, at) => [
  ...checkString(block.image_url, `${at}/image_url`, limits.imageUrl),
  ...checkString(block.alt_text, `${at}/alt_text`, limits.imageAlt),
];

const section: Check = (block, at) => [
  ...checkKeys(block, at, ['type', 'block_id', 'text', 'fields', 'accessory', 'expand'], []),
  ...(block.text === undefined && block.fields === undefined
    ? [{ at: `${at}/text`, text: 'A section needs text or fields.' }]
    : []),
  ...checkText(block.text, `${at}/text`, limits.sectionText, 'any'),
  ...checkList(block.fields, `${at}/fields`, limits.sectionFields, (field, here) =>
    checkText(field, here, limits.sectionField, 'any'),
  ),
  ...(isObject(block.accessory) && block.accessory.type !== 'image'
    ? checkElement(block.accessory, `${at}/accessory`)
    : []),
];

const contextElement: Check = (element, at) =>
  element.type === 'image'
    ? [
        ...checkKeys(element, at, ['type', 'image_url', 'alt_text'], ['image_url', 'alt_text']),
        ...image(element, at),
      ]
    : checkText(element, at, limits.contextText, 'any');

/** The blocks that a message may hold, and how each is checked. Modals and the Home tab will add `input`. */
const blocks: Record<string, Check> = {
  section,
  header: (block, at) => [
    ...checkKeys(block, at, ['type', 'block_id', 'text'], ['text']),
    ...checkText(block.text, `${at}/text`, limits.header, 'plain'),
  ],
  context: (block, at) => [
    ...checkKeys(block, at, ['type', 'block_id', 'elements'], ['elements']),
    ...checkList(block.elements, `${at}/elements`, limits.contextElements, contextElement),
  ],
  actions: (block, at) => [
    ...checkKeys(block, at, ['type', 'block_id', 'elements'], ['elements']),
    ...checkList(block.elements, `${at}/elements`, limits.actionsElements, checkElement),
    ...repeatedActionIds(block.elements, at),
  ],
  divider: (block, at) => checkKeys(block, at, ['type', 'block_id'], []),
  markdown: (block, at) => [
    ...checkKeys(block, at, ['type', 'block_id', 'text'], ['text']),
    ...checkString(block.text, `${at}/text`, limits.markdown),
  ],
  image: (block, at) => [
    ...checkKeys(
      block,
      at,
      ['type', 'block_id', 'image_url', 'alt_text', 'title'],
      ['image_url', 'alt_text'],
    ),
    ...image(block, at),
  ],
};

function repeatedActionIds(elements: unknown, at: string): Problem[] {
  if (!Array.isArray(elements)) return [];
  const ids = elements.map((element: unknown) => (isObject(element) ? element.action_id : undefined));
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [{ at: `${at}/elements/${index}/action_id`, text: 'This action_id stands twice in one block.' }]
      : [],
  );
}

/** Checks one block: its type, its keys, its lengths and what it holds. */
export const checkBlock: Check = (block, at) => {
  const check = typeof block.type === 'string' ? blocks[block.type] : undefined;
  if (check === undefined)
    return [{ at: `${at}/type`, text: `${String(block.type)} is no block known here.` }];
  return [...check(block, at), ...checkString(block.block_id, `${at}/block_id`, limits.blockId)];
};
