import { z } from 'zod';
import { id, link, words } from './text.ts';

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    underline: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();

const piece = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: words(12_000), style }),
  z.strictObject({ type: z.literal('emoji'), name: words(100), unicode: words(100).optional(), style }),
  z.strictObject({
    type: z.literal('link'),
    url: link,
    text: words(3000).optional(),
    unsafe: z.boolean().optional(),
    style,
  }),
  z.strictObject({ type: z.literal('user'), user_id: id, style }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: id, style }),
  z.strictObject({ type: z.literal('channel'), channel_id: id, style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
  z.strictObject({ type: z.literal('color'), value: words(20), style }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.number().int(),
    format: words(255),
    url: link.optional(),
    fallback: words(255).optional(),
    style,
  }),
]);

const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(piece) });

const framed = { elements: z.array(piece), border: z.union([z.literal(0), z.literal(1)]).optional() };

/**
 * The `rich_text` block.
 * @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
export const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section).min(1),
          indent: z.number().int().min(0).max(8).optional(),
          offset: z.number().int().min(0).optional(),
          border: framed.border,
        }),
        z.strictObject({ type: z.literal('rich_text_quote'), ...framed }),
        z.strictObject({
          type: z.literal('rich_text_preformatted'),
          language: words(50).optional(),
          ...framed,
        }),
      ]),
    )
    .min(1),
});
