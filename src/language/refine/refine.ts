import { workedOut } from '../../core/rules/worked-out.ts';
import type { Draft, Mention, Refiner } from '../draft.ts';
import type { Model } from '../model.ts';

/**
 * Lets the steps make a draft better, one after another; a step that needs what the draft does not hold is left out. No step
 * finds further words, so that those of the message are looked up once.
 */
export function refine(draft: Draft, steps: readonly Refiner[], model: Model): Draft {
  const slots = new Set<string>();
  for (const { slot } of draft.sightings) slots.add(slot);
  let better = draft;
  for (const step of inFull(steps)) if (isNeeded(step, better, slots)) better = step.refine(better, model);
  return better;
}

/** A step with all that it may need told, so that every step is of one hidden class: each message asks all of them. */
interface InFull {
  words: readonly string[] | null;
  signs: readonly string[];
  services: number;
  times: number;
  open: boolean;
  refine: Refiner['refine'];
}

const inFull = workedOut((steps: readonly Refiner[]) =>
  steps.map(
    ({ needs, refine }): InFull => ({
      words: needs?.words ?? null,
      signs: needs?.signs ?? [],
      services: needs?.services ?? 0,
      times: needs?.times ?? 0,
      open: needs?.open ?? false,
      refine,
    }),
  ),
);

function isNeeded(
  { words, signs, services, times, open }: InFull,
  { mentions, durations, tokens }: Draft,
  slots: ReadonlySet<string>,
): boolean {
  if (mentions.length < services || durations.length < times) return false;
  if (open && !mentions.some(isOpen)) return false;
  if (words === null) return true;
  for (const slot of words) if (slots.has(slot)) return true;
  return signs.length > 0 && tokens.some(({ text }) => signs.includes(text));
}

const isOpen = ({ open }: Mention): boolean => open !== null;
