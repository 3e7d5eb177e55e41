import type { Press } from '../../sandbox.ts';
import type { Json } from '../workspace/stored-message.ts';

/** What an action says beyond its ids, or a sentence why that cannot be pressed. */
type Chosen = Json | string;

/** How each kind of element reads a press. A list to grow: date pickers and text inputs come with the forms. */
const CHOOSE: Readonly<Record<string, (element: Json, press: Press) => Chosen>> = {
  button: pressed,
  icon_button: pressed,
  feedback_buttons: feedback,
  static_select: one,
  overflow: one,
  radio_buttons: one,
  multi_static_select: several,
  checkboxes: several,
};

/**
 * What a press on this element sends. Values come from the message, never from the hand that presses: an option that the element
 * does not have is refused.
 * @see https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export function choose(element: Json, press: Press): Chosen {
  const read = CHOOSE[String(element.type)];
  return read === undefined ? `A ${String(element.type)} cannot be used here yet.` : read(element, press);
}

function pressed(element: Json, { value }: Press): Chosen {
  if (value !== undefined && value !== element.value) return 'The button does not have this value.';
  const { text, style } = element;
  return {
    text,
    ...(element.value !== undefined && { value: element.value }),
    ...(style !== undefined && { style }),
  };
}

function feedback(element: Json, { value }: Press): Chosen {
  const button = [element.positive_button, element.negative_button].find(
    (each) => (each as Json).value === value,
  );
  if (button === undefined) return 'Neither button has this value.';
  return { text: (button as Json).text, value };
}

function one(element: Json, { value, selectedOption }: Press): Chosen {
  const wanted = selectedOption?.value ?? value;
  const option = optionsOf(element).find((each) => each.value === wanted);
  return option === undefined ? 'There is no such option.' : { selected_option: option };
}

function several(element: Json, { selectedOptions = [] }: Press): Chosen {
  const options = optionsOf(element);
  const wanted = selectedOptions.map(({ value }) => options.find((option) => option.value === value));
  return wanted.includes(undefined) ? 'There is no such option.' : { selected_options: wanted };
}

function optionsOf(element: Json): Json[] {
  const groups = (element.option_groups ?? []) as { options: Json[] }[];
  return [...((element.options ?? []) as Json[]), ...groups.flatMap((group) => group.options)];
}
