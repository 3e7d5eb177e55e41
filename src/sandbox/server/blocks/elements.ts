import { z } from 'zod';
import { checkboxes, multiStaticSelect, overflow, radioButtons, staticSelect } from './choices.ts';
import { confirm, id, link, mrkdwn, plain, words } from './text.ts';

const focus = { focus_on_load: z.boolean().optional() };

const button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  action_id: id.optional(),
  url: link.optional(),
  value: words(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: words(75).optional(),
});

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: id.optional(),
  initial_date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date in the format YYYY-MM-DD' })
    .optional(),
  placeholder: plain(150).optional(),
  confirm: confirm.optional(),
  ...focus,
});

const dispatchConfig = z.strictObject({
  trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
});

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: id.optional(),
  initial_value: z.string().max(3000).optional(),
  placeholder: plain(150).optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
  dispatch_action_config: dispatchConfig.optional(),
  ...focus,
});

const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  action_id: id.optional(),
  initial_time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time in the format HH:mm' })
    .optional(),
  timezone: words(100).optional(),
  placeholder: plain(150).optional(),
  confirm: confirm.optional(),
  ...focus,
});

const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  action_id: id.optional(),
  initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).optional(),
  confirm: confirm.optional(),
  ...focus,
});

/** Fields for addresses of mail and of the web. */
const addressInput = <Type extends 'email_text_input' | 'url_text_input'>(type: Type) =>
  z.strictObject({
    type: z.literal(type),
    action_id: id.optional(),
    initial_value: z.string().min(1).optional(),
    placeholder: plain(150).optional(),
    dispatch_action_config: dispatchConfig.optional(),
    ...focus,
  });

const numberInput = z.strictObject({
  type: z.literal('number_input'),
  is_decimal_allowed: z.boolean(),
  action_id: id.optional(),
  initial_value: z.string().min(1).optional(),
  min_value: z.string().min(1).optional(),
  max_value: z.string().min(1).optional(),
  placeholder: plain(150).optional(),
  dispatch_action_config: dispatchConfig.optional(),
  ...focus,
});

/** An image is shown from an address or from a file of Slack's, never both. */
const imageElement = z
  .strictObject({
    type: z.literal('image'),
    alt_text: words(2000),
    image_url: link.optional(),
    slack_file: z.strictObject({ id: id.optional(), url: link.optional() }).optional(),
  })
  .refine((image) => (image.image_url === undefined) !== (image.slack_file === undefined), {
    error: 'must have exactly one of image_url and slack_file',
  });

const feedbackButton = z.strictObject({
  text: plain(75),
  value: words(2000),
  accessibility_label: words(75).optional(),
});

const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: id.optional(),
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  icon: z.literal('trash'),
  text: plain(75),
  action_id: id.optional(),
  value: words(2000).optional(),
  confirm: confirm.optional(),
  accessibility_label: words(75).optional(),
  visible_to_user_ids: z.array(id).optional(),
});

/**
 * Which elements may stand where; Slack refuses an element in the wrong block. A list to grow: the selects of users,
 * conversations and channels, external selects, rich text and file inputs belong here when a bot sends one.
 */
export const elements = {
  actions: z.discriminatedUnion('type', [
    button,
    staticSelect,
    multiStaticSelect,
    overflow,
    checkboxes,
    radioButtons,
    datepicker,
    timepicker,
    datetimepicker,
  ]),
  accessory: z.discriminatedUnion('type', [
    button,
    staticSelect,
    multiStaticSelect,
    overflow,
    checkboxes,
    radioButtons,
    datepicker,
    timepicker,
    imageElement,
  ]),
  input: z.discriminatedUnion('type', [
    plainTextInput,
    numberInput,
    staticSelect,
    multiStaticSelect,
    checkboxes,
    radioButtons,
    datepicker,
    timepicker,
    datetimepicker,
    addressInput('email_text_input'),
    addressInput('url_text_input'),
  ]),
  contextActions: z.discriminatedUnion('type', [feedbackButtons, iconButton]),
  context: z.discriminatedUnion('type', [mrkdwn(3000), plain(3000), imageElement]),
};
