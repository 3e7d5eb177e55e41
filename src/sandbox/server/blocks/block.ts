import { z } from 'zod';
import { elements } from './elements.ts';
import { richText } from './rich-text.ts';
import { id, link, plain, text, words } from './text.ts';

const block_id = id.optional();

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id,
    text: text().optional(),
    fields: z.array(text(2000)).min(1).max(10).optional(),
    accessory: elements.accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((given) => given.text !== undefined || given.fields !== undefined, {
    error: 'must have one of text and fields',
  });

const image = z
  .strictObject({
    type: z.literal('image'),
    block_id,
    alt_text: words(2000),
    title: plain(2000).optional(),
    image_url: link.optional(),
    slack_file: z.strictObject({ id: id.optional(), url: link.optional() }).optional(),
  })
  .refine((given) => (given.image_url === undefined) !== (given.slack_file === undefined), {
    error: 'must have exactly one of image_url and slack_file',
  });

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: words(3000) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: words(3000).optional() }),
  richText,
]);

const table = z.strictObject({
  type: z.literal('table'),
  block_id,
  rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  column_settings: z
    .array(
      z
        .strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        })
        .nullable(),
    )
    .max(20)
    .optional(),
});

/**
 * The blocks a message or a view may hold. A list to grow: Slack's card, carousel, container, data_table,
 * data_visualization, file, plan, task_card and video belong here as soon as a bot sends one; until then they are refused as
 * unsupported, so that none passes unchecked.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export const block = z.discriminatedUnion('type', [
  section,
  z.strictObject({ type: z.literal('header'), block_id, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  z.strictObject({
    type: z.literal('actions'),
    block_id,
    elements: z.array(elements.actions).min(1).max(25),
  }),
  z.strictObject({
    type: z.literal('context'),
    block_id,
    elements: z.array(elements.context).min(1).max(10),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    block_id,
    elements: z.array(elements.contextActions).min(1).max(5),
  }),
  z.strictObject({
    type: z.literal('input'),
    block_id,
    label: plain(2000),
    element: elements.input,
    hint: plain(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
  image,
  richText,
  table,
  z.strictObject({ type: z.literal('markdown'), block_id, text: words(12_000) }),
  z.strictObject({
    type: z.literal('alert'),
    block_id,
    text: text(200),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  }),
]);
