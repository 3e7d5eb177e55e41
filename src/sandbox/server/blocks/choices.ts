import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { boxOption, option, optionGroup, overflowOption } from './option.ts';
import { confirm, id, plain } from './text.ts';

// The elements with a list to choose from.

const focus = { focus_on_load: z.boolean().optional() };

const select = {
  action_id: id.optional(),
  placeholder: plain(150).optional(),
  options: z.array(option).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
  confirm: confirm.optional(),
  ...focus,
};

type Option = z.infer<typeof boxOption>;

interface WithInitial {
  options?: readonly Option[] | undefined;
  option_groups?: readonly { options: readonly Option[] }[] | undefined;
  initial_option?: Option | undefined;
  initial_options?: readonly Option[] | undefined;
}

/** What is chosen at first must be one of the options, word for word. */
const initialIsOffered = {
  rule: ({ options = [], option_groups = [], initial_option, initial_options = [] }: WithInitial) => {
    const offered = [...options, ...option_groups.flatMap((group) => group.options)];
    const initial = initial_option === undefined ? initial_options : [initial_option];
    return initial.every((each) => offered.some((one) => isDeepStrictEqual(one, each)));
  },
  error: 'initial option must be one of the options',
};

/** A select takes its options from one place: `options` or `option_groups`. */
const oneSource = {
  rule: (given: { options?: unknown; option_groups?: unknown }) =>
    (given.options === undefined) !== (given.option_groups === undefined),
  error: 'must have exactly one of options and option_groups',
};

export const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...select, initial_option: option.optional() })
  .refine(oneSource.rule, { error: oneSource.error })
  .refine(initialIsOffered.rule, { error: initialIsOffered.error });

export const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...select,
    initial_options: z.array(option).min(1).max(100).optional(),
    max_selected_items: z.number().int().min(1).optional(),
  })
  .refine(oneSource.rule, { error: oneSource.error })
  .refine(initialIsOffered.rule, { error: initialIsOffered.error });

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id.optional(),
  options: z.array(overflowOption).min(1).max(5),
  confirm: confirm.optional(),
});

export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: id.optional(),
    options: z.array(boxOption).min(1).max(10),
    initial_options: z.array(boxOption).min(1).max(10).optional(),
    confirm: confirm.optional(),
    ...focus,
  })
  .refine(initialIsOffered.rule, { error: initialIsOffered.error });

export const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    action_id: id.optional(),
    options: z.array(boxOption).min(1).max(10),
    initial_option: boxOption.optional(),
    confirm: confirm.optional(),
    ...focus,
  })
  .refine(initialIsOffered.rule, { error: initialIsOffered.error });
