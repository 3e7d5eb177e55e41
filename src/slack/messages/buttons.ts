import type { Ask } from '../../core/visit.ts';
import { encodeButton, type View } from '../button-value.ts';
import type { Button } from './blocks.ts';
import type { Shown } from './shown.ts';

/** A button that shows another side of the answer; none where the visit is too large for its value. */
export function viewButton(
  { request, context }: Shown,
  view: View,
  label: string,
  actionId: string = view,
): Button[] {
  const value = encodeButton({ request, context, view, settles: null });
  return value === null ? [] : [{ label, actionId, value }];
}

/** One button a choice of the open question; none where the visit is too large for their values. */
export function choiceButtons({ request, context }: Shown, ask: Ask): Button[] {
  const buttons = ask.choices.slice(0, 5).flatMap((choice, index) => {
    const value = encodeButton({ request, context, view: 'answer', settles: { ask: ask.id, choice } });
    return value === null ? [] : [{ label: choice, actionId: `ask:${ask.id}:${index}`, value }];
  });
  return buttons.length === Math.min(5, ask.choices.length) ? buttons : [];
}
