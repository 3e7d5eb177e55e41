import type { Ask } from '../../core/visit.ts';
import { buttonWriter, type View } from '../button-value.ts';
import type { Button } from './blocks.ts';
import type { Shown } from './shown.ts';

/** The buttons of one message. */
export interface Buttons {
  /** False where the visit is too large for the value of a button: then there are none. */
  fit: boolean;
  /** Shows another side of the answer. */
  view(view: View, label: string, actionId?: string): Button[];
  /** One button a choice of the open question, five at most. */
  choices(ask: Ask | undefined): Button[];
}

/** Makes the buttons that carry this answer. */
export function buttons({ request, context, ruleSet }: Shown): Buttons {
  const write = buttonWriter(request, context, ruleSet);
  return {
    fit: write({ view: 'answer', settles: null }) !== null,
    view(view, label, actionId = view) {
      const value = write({ view, settles: null });
      return value === null ? [] : [{ label, actionId, value }];
    },
    choices(ask) {
      if (ask === undefined) return [];
      const offered = ask.choices.slice(0, 5);
      const made = offered.flatMap((choice, index) => {
        const value = write({ view: 'answer', settles: { ask: ask.id, choice } });
        return value === null ? [] : [{ label: choice, actionId: `ask:${ask.id}:${index}`, value }];
      });
      // Half of the choices would read as all of them.
      return made.length === offered.length ? made : [];
    },
  };
}
