import { z } from 'zod';
import { confirm, id, plain, words } from './text.ts';

// The elements that somebody types into, and the pickers of days and times.

const focus = { focus_on_load: z.boolean().optional() };

export const datepicker = z.strictObject({
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

export const plainTextInput = z.strictObject({
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

export const timepicker = z.strictObject({
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

export const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  action_id: id.optional(),
  initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).optional(),
  confirm: confirm.optional(),
  ...focus,
});

/** Fields for addresses of mail and of the web. */
export const addressInput = <Type extends 'email_text_input' | 'url_text_input'>(type: Type) =>
  z.strictObject({
    type: z.literal(type),
    action_id: id.optional(),
    initial_value: z.string().min(1).optional(),
    placeholder: plain(150).optional(),
    dispatch_action_config: dispatchConfig.optional(),
    ...focus,
  });

export const numberInput = z.strictObject({
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
