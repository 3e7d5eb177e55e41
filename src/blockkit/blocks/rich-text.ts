import { checkKeys } from '../check-keys.ts';
import { checkLink } from '../check-link.ts';
import { checkList } from '../check-list.ts';
import { checkNumber } from '../check-number.ts';
import { checkString } from '../check-string.ts';
import { isObject } from '../is-object.ts';
import { limits } from '../limits.ts';
import { oneOf, yesOrNo } from '../one-of.ts';
import type { Check, Problem } from '../problem.ts';

const styles = ['bold', 'italic', 'strike', 'underline', 'code'];

function style(value: unknown, at: string): Problem[] {
  if (value === undefined) return [];
  if (!isObject(value)) return [{ at, text: 'A style is expected.' }];
  return [
    ...checkKeys(value, at, styles, []),
    ...styles.flatMap((key) => yesOrNo(value[key], `${at}/${key}`)),
  ];
}

/** A piece of running text of which these keys are strings of at most so many characters, the first of them required. */
const piece =
  (lengths: Record<string, number>, more: Check = () => [], others: readonly string[] = []): Check =>
  (value, at) => [
    ...checkKeys(
      value,
      at,
      ['type', 'style', ...Object.keys(lengths), ...others],
      Object.keys(lengths).slice(0, 1),
    ),
    ...Object.entries(lengths).flatMap(([key, most]) => checkString(value[key], `${at}/${key}`, most)),
    ...style(value.style, `${at}/style`),
    ...more(value, at),
  ];

const pieces: Record<string, Check> = {
  text: piece({ text: limits.richText }),
  emoji: piece({ name: 100, unicode: 100 }),
  link: piece(
    { url: limits.buttonUrl, text: limits.sectionText },
    ({ url, unsafe }, at) => [
      ...checkLink(url, `${at}/url`, limits.buttonUrl),
      ...yesOrNo(unsafe, `${at}/unsafe`),
    ],
    ['unsafe'],
  ),
  user: piece({ user_id: limits.actionId }),
  usergroup: piece({ usergroup_id: limits.actionId }),
  channel: piece({ channel_id: limits.actionId }),
  broadcast: piece({ range: 10 }, ({ range }, at) =>
    oneOf(range, `${at}/range`, ['here', 'channel', 'everyone']),
  ),
  color: piece({ value: 20 }),
  date: piece(
    { format: 255, fallback: 255, url: limits.buttonUrl },
    ({ timestamp, url }, at) => [
      ...(timestamp === undefined ? [{ at: `${at}/timestamp`, text: '"timestamp" is required.' }] : []),
      ...checkNumber(timestamp, `${at}/timestamp`, Number.MIN_SAFE_INTEGER),
      ...checkLink(url, `${at}/url`, limits.buttonUrl),
    ],
    ['timestamp'],
  ),
};

const ofType =
  (known: Record<string, Check>): Check =>
  (value, at) => {
    const check = typeof value.type === 'string' ? known[value.type] : undefined;
    return check?.(value, at) ?? [{ at: `${at}/type`, text: `${String(value.type)} may not stand here.` }];
  };

/** A list that may be empty. */
const inlines = (value: unknown, at: string): Problem[] =>
  Array.isArray(value) && value.length === 0
    ? []
    : checkList(value, at, Number.MAX_SAFE_INTEGER, ofType(pieces));

const framed =
  (more: readonly string[] = []): Check =>
  (value, at) => [
    ...checkKeys(value, at, ['type', 'elements', 'border', ...more], ['elements']),
    ...inlines(value.elements, `${at}/elements`),
    ...oneOf(value.border, `${at}/border`, [0, 1]),
  ];

const section: Check = (value, at) => [
  ...checkKeys(value, at, ['type', 'elements'], ['elements']),
  ...inlines(value.elements, `${at}/elements`),
];

const list: Check = (value, at) => [
  ...checkKeys(value, at, ['type', 'style', 'elements', 'indent', 'offset', 'border'], ['style', 'elements']),
  ...oneOf(value.style, `${at}/style`, ['bullet', 'ordered']),
  ...checkList(
    value.elements,
    `${at}/elements`,
    Number.MAX_SAFE_INTEGER,
    ofType({ rich_text_section: section }),
  ),
  ...checkNumber(value.indent, `${at}/indent`, 0, 8),
  ...checkNumber(value.offset, `${at}/offset`, 0),
  ...oneOf(value.border, `${at}/border`, [0, 1]),
];

const parts: Record<string, Check> = {
  rich_text_section: section,
  rich_text_list: list,
  rich_text_quote: framed(),
  rich_text_preformatted: (value, at) => [
    ...framed(['language'])(value, at),
    ...checkString(value.language, `${at}/language`, 50),
  ],
};

/** Formatted text: sections, lists, quotes and code, down to every piece. */
export const richText: Check = (block, at) => [
  ...checkKeys(block, at, ['type', 'block_id', 'elements'], ['elements']),
  ...checkList(block.elements, `${at}/elements`, Number.MAX_SAFE_INTEGER, ofType(parts)),
];
