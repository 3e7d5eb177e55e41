import { input } from './blocks/input.ts';
import { richText } from './blocks/rich-text.ts';
import { table } from './blocks/table.ts';
import { checkElement } from './check-element.ts';
import { checkImage, imageElement } from './check-image.ts';
import { checkKeys } from './check-keys.ts';
import { checkList } from './check-list.ts';
import { checkString } from './check-string.ts';
import { checkText } from './check-text.ts';
import { isObject } from './is-object.ts';
import { limits } from './limits.ts';
import { yesOrNo } from './one-of.ts';
import type { Check, Problem } from './problem.ts';

const section: Check = (block, at) => [
  ...checkKeys(block, at, ['type', 'block_id', 'text', 'fields', 'accessory', 'expand'], []),
  ...(block.text === undefined && block.fields === undefined
    ? [{ at: `${at}/text`, text: 'A section needs text or fields.' }]
    : []),
  ...checkText(block.text, `${at}/text`, limits.sectionText, 'any'),
  ...checkList(block.fields, `${at}/fields`, limits.sectionFields, (field, here) =>
    checkText(field, here, limits.sectionField, 'any'),
  ),
  ...yesOrNo(block.expand, `${at}/expand`),
  ...accessory(block.accessory, `${at}/accessory`),
];

function accessory(value: unknown, at: string): Problem[] {
  if (value === undefined) return [];
  return isObject(value) ? checkElement('accessory')(value, at) : [{ at, text: 'An element is expected.' }];
}

const contextElement: Check = (element, at) =>
  element.type === 'image' ? imageElement(element, at) : checkText(element, at, limits.contextText, 'any');

/** A row of elements of one place. */
const row =
  (most: number, element: Check): Check =>
  (block, at) => [
    ...checkKeys(block, at, ['type', 'block_id', 'elements'], ['elements']),
    ...checkList(block.elements, `${at}/elements`, most, element),
    ...repeatedActionIds(block.elements, at),
  ];

/** The blocks that a message, a modal or the Home tab may hold, and how each is checked. */
const blocks: Record<string, Check> = {
  section,
  header: (block, at) => [
    ...checkKeys(block, at, ['type', 'block_id', 'text'], ['text']),
    ...checkText(block.text, `${at}/text`, limits.header, 'plain'),
  ],
  context: row(limits.contextElements, contextElement),
  actions: row(limits.actionsElements, checkElement('actions')),
  context_actions: row(limits.contextActionsElements, checkElement('context_actions')),
  divider: (block, at) => checkKeys(block, at, ['type', 'block_id'], []),
  markdown: (block, at) => [
    ...checkKeys(block, at, ['type', 'block_id', 'text'], ['text']),
    ...checkString(block.text, `${at}/text`, limits.markdown),
  ],
  image: (block, at) => [
    ...checkKeys(
      block,
      at,
      ['type', 'block_id', 'image_url', 'slack_file', 'alt_text', 'title'],
      ['alt_text'],
    ),
    ...checkText(block.title, `${at}/title`, limits.imageAlt, 'plain'),
    ...checkImage(block, at),
  ],
  input,
  rich_text: richText,
  table,
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
