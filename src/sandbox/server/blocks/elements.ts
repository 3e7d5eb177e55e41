import { z } from 'zod';
import { checkboxes, multiStaticSelect, overflow, radioButtons, staticSelect } from './choices.ts';
import {
  addressInput,
  datepicker,
  datetimepicker,
  numberInput,
  plainTextInput,
  timepicker,
} from './inputs.ts';
import { confirm, id, link, mrkdwn, plain, words } from './text.ts';

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
