import { z } from 'zod';

/** A string of Slack's: at least one character, at most `max`. */
export function words(max: number) {
  return z.string().min(1).max(max);
}

/** `action_id` and `block_id`. */
export const id = words(255);

/** A `plain_text` object; `max` in characters. */
export function plain(max: number) {
  return z.strictObject({ type: z.literal('plain_text'), text: words(max), emoji: z.boolean().optional() });
}

/** A `mrkdwn` object; `max` in characters. */
export function mrkdwn(max: number) {
  return z.strictObject({ type: z.literal('mrkdwn'), text: words(max), verbatim: z.boolean().optional() });
}

/** Either kind of text object; 3,000 characters unless the place allows fewer. */
export function text(max = 3000) {
  return z.discriminatedUnion('type', [plain(max), mrkdwn(max)]);
}

/**
 * The dialog that asks before an action is sent.
 * @see https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object
 */
export const confirm = z.strictObject({
  title: plain(100),
  text: text(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(['primary', 'danger']).optional(),
});

/** A link that a person may follow. */
export const link = z
  .string()
  .min(1)
  .max(3000)
  .regex(/^(?:https?|mailto|tel|slack):/, { error: 'must be a valid URL' });
