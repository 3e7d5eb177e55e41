import type { Choice } from '../../hands/pressing.ts';
import type { Json } from '../workspace/stored-message.ts';
import { type Chosen, chooseMoment } from './choose-moment.ts';

/** How each kind of element reads a choice. A list to grow: the selects of people, channels and conversations, external selects. */
const CHOOSE: Readonly<Record<string, (element: Json, choice: Choice) => Chosen>> = {
  button: pressed,
  icon_button: pressed,
  feedback_buttons: feedback,
  static_select: one,
  overflow: one,
  radio_buttons: one,
  multi_static_select: several,
  checkboxes: several,
  datepicker: chooseMoment,
  timepicker: chooseMoment,
  datetimepicker: chooseMoment,
  plain_text_input: written,
  number_input: written,
  email_text_input: written,
  url_text_input: written,
};

/**
 * What a choice in this element sends, or a sentence why it cannot be made. Values come from the message or view, never from the
 * hand that presses: an option that the element does not have is refused.
 * @see https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export function choose(element: Json, choice: Choice): Chosen {
  const read = CHOOSE[String(element.type)];
  return read === undefined ? `A ${String(element.type)} cannot be used here yet.` : read(element, choice);
}

function pressed(element: Json, { value }: Choice): Chosen {
  if (value !== undefined && value !== element.value) return 'The button does not have this value.';
  const { text, style } = element;
  return {
    text,
    ...(element.value !== undefined && { value: element.value }),
    ...(style !== undefined && { style }),
  };
}

function feedback(element: Json, { value }: Choice): Chosen {
  const button = [element.positive_button, element.negative_button].find(
    (each) => (each as Json).value === value,
  );
  if (button === undefined) return 'Neither button has this value.';
  return { text: (button as Json).text, value };
}

/** Only a select in an optional place can be emptied, which the caller knows. */
function one(element: Json, { value, selectedOption }: Choice): Chosen {
  const wanted = selectedOption?.value ?? value;
  if (wanted === null && element.type === 'static_select') return { selected_option: null };
  const option = optionsOf(element).find((each) => each.value === wanted);
  return option === undefined ? 'There is no such option.' : { selected_option: option };
}

function several(element: Json, { selectedOptions, values, value }: Choice): Chosen {
  const wanted = selectedOptions?.map((each) => each.value) ?? values ?? (value ? [value] : []);
  const options = optionsOf(element);
  const chosen = wanted.map((each) => options.find((option) => option.value === each));
  if (chosen.includes(undefined)) return 'There is no such option.';
  if (chosen.length > Number(element.max_selected_items ?? Number.POSITIVE_INFINITY))
    return `Choose at most ${element.max_selected_items}.`;
  return { selected_options: chosen };
}

function written(_element: Json, { value = null }: Choice): Chosen {
  return { value: value === '' ? null : value };
}

function optionsOf(element: Json): Json[] {
  const groups = (element.option_groups ?? []) as { options: Json[] }[];
  return [...((element.options ?? []) as Json[]), ...groups.flatMap((group) => group.options)];
}
