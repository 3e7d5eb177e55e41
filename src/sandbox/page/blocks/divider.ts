import { element } from '../element.ts';

/** @see https://docs.slack.dev/reference/block-kit/blocks/divider-block */
export function drawDivider(): HTMLElement {
  return element('hr');
}
