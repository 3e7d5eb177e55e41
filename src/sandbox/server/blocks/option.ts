import { z } from 'zod';
import { link, plain, text, words } from './text.ts';

/**
 * An option of a select: plain text only.
 * @see https://docs.slack.dev/reference/block-kit/composition-objects/option-object
 */
export const option = z.strictObject({
  text: plain(75),
  value: words(150),
  description: plain(75).optional(),
});

/** An option of checkboxes and radio buttons, which may be marked up. */
export const boxOption = z.strictObject({
  text: text(75),
  value: words(150),
  description: text(75).optional(),
});

/** An option of an overflow menu, which may be a link. */
export const overflowOption = z.strictObject({ ...option.shape, url: link.optional() });

export const optionGroup = z.strictObject({ label: plain(75), options: z.array(option).min(1).max(100) });
