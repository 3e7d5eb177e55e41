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
  for (const step of steps) if (isNeeded(step, better, slots)) better = step.refine(better, model);
  return better;
}

function isNeeded(
  { needs }: Refiner,
  { mentions, durations, tokens }: Draft,
  slots: ReadonlySet<string>,
): boolean {
  if (needs === undefined) return true;
  const { words, signs = [], services = 0, times = 0, open = false } = needs;
  if (mentions.length < services || durations.length < times) return false;
  if (open && !mentions.some(isOpen)) return false;
  if (words === undefined) return true;
  for (const slot of words) if (slots.has(slot)) return true;
  return signs.length > 0 && tokens.some(({ text }) => signs.includes(text));
}

const isOpen = ({ open }: Mention): boolean => open !== null;
