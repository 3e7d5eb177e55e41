import type { Drawing } from '../drawing.ts';
import type { TextObject } from '../text-object.ts';
import { drawButton } from './button.ts';
import type { Confirm } from './confirm.ts';

interface IconButton {
  action_id: string;
  icon: string;
  text: TextObject;
  value?: string;
  accessibility_label?: string;
  confirm?: Confirm;
}

/** Drawn by its words rather than its icon, so that nobody has to guess. @see https://docs.slack.dev/reference/block-kit/block-elements/icon-button-element */
export function drawIconButton({ icon: _, ...button }: IconButton, drawing: Drawing): HTMLElement {
  return drawButton(button, drawing);
}
