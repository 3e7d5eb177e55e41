import type { Directory } from '../directory.ts';
import { element } from '../element.ts';
import { drawText, type TextObject } from '../text-object.ts';
import type { OptionChoice } from '../wire.ts';

/** @see https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export interface Option {
  text: TextObject;
  value: string;
  description?: TextObject;
}

/** What the server is told of a chosen option. */
export function choiceOf({ text, value }: Option): OptionChoice {
  return { text, value };
}

/** One box or dot with its words, and a second line where the option has a description. */
export function drawOption(option: Option, input: HTMLInputElement, directory: Directory): HTMLElement {
  return element(
    'label',
    { class: 'option' },
    input,
    element(
      'span',
      {},
      ...drawText(option.text, directory),
      option.description ? element('small', {}, ...drawText(option.description, directory)) : null,
    ),
  );
}
