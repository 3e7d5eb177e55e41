import { checkConfirm } from './check-confirm.ts';
import { imageElement } from './check-image.ts';
import { checkString } from './check-string.ts';
import { button, feedbackButtons, iconButton, overflow } from './elements/buttons.ts';
import { checkboxes, multiStaticSelect, radioButtons, staticSelect } from './elements/choices.ts';
import { datepicker, numberInput, plainTextInput } from './elements/fields.ts';
import { limits } from './limits.ts';
import type { Check } from './problem.ts';

const choices = {
  static_select: staticSelect,
  multi_static_select: multiStaticSelect,
  checkboxes,
  radio_buttons: radioButtons,
  datepicker,
};

/** Which elements may stand in which block, and how each is checked: Slack refuses one in the wrong place. */
const elements: Record<'actions' | 'accessory' | 'input' | 'context_actions', Record<string, Check>> = {
  actions: { button, overflow, ...choices },
  accessory: { button, overflow, ...choices, image: imageElement },
  input: { plain_text_input: plainTextInput, number_input: numberInput, ...choices },
  context_actions: { feedback_buttons: feedbackButtons, icon_button: iconButton },
};

/** Checks one interactive element of a block: that it may stand there, its keys, its lengths. */
export const checkElement =
  (place: keyof typeof elements): Check =>
  (element, at) => {
    const check = typeof element.type === 'string' ? elements[place][element.type] : undefined;
    if (check === undefined)
      return [{ at: `${at}/type`, text: `${String(element.type)} is no element of this place.` }];
    return [
      ...check(element, at),
      ...checkString(element.action_id, `${at}/action_id`, limits.actionId),
      ...checkConfirm(element.confirm, `${at}/confirm`),
    ];
  };
