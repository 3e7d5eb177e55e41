import { workedOut } from '../../core/rules/worked-out.ts';
import type { Draft, Mention } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Refiner } from '../refiner.ts';
import { bitOf, kindsAmong } from './kinds-of-service.ts';

/**
 * Lets the steps make a draft better, one after another; a step that needs what the draft does not hold is left out. No step
 * finds further words, so that those of the message are looked up once.
 */
export function refine(draft: Draft, steps: readonly Refiner[], model: Model): Draft {
  const all = inFull(steps);
  const woken = wokenBy(draft, all);
  let better = draft;
  let kinds = kindsAmong(draft.mentions, model);
  for (let at = 0; at < all.steps.length; at++) {
    const step = all.steps[at] as InFull;
    const isAbout = step.of === 0 || (step.of & kinds) !== 0;
    if (!isAbout || !(step.wakes || woken[at] === true) || !hasEnough(step, better)) continue;
    const { mentions } = better;
    better = step.refine(better, model);
    if (better.mentions !== mentions) kinds = kindsAmong(better.mentions, model);
  }
  return better;
}

/** A step with all that it may need told, so that every step is of one hidden class: each message asks all of them. */
interface InFull {
  /** Whether it waits for no word and no sign. */
  wakes: boolean;
  /** The kind of service that it is about, as a bit; 0 where it is about any. */
  of: number;
  services: number;
  times: number;
  open: boolean;
  refine: Refiner['refine'];
}

/** The steps, and which of them, by their place, wait for words of a slot or for a sign. */
interface AllInFull {
  steps: readonly InFull[];
  bySlot: ReadonlyMap<string, readonly number[]>;
  bySign: ReadonlyMap<string, readonly number[]>;
}

const inFull = workedOut((steps: readonly Refiner[]): AllInFull => {
  const bySlot = new Map<string, number[]>();
  const bySign = new Map<string, number[]>();
  steps.forEach(({ needs }, at) => {
    for (const slot of needs?.words ?? []) bySlot.set(slot, [...(bySlot.get(slot) ?? []), at]);
    for (const sign of needs?.signs ?? []) bySign.set(sign, [...(bySign.get(sign) ?? []), at]);
  });
  return {
    steps: steps.map(
      ({ needs, refine }): InFull => ({
        wakes: needs?.words === undefined && needs?.signs === undefined,
        of: needs?.of === undefined ? 0 : bitOf(needs.of),
        services: needs?.services ?? 0,
        times: needs?.times ?? 0,
        open: needs?.open ?? false,
        refine,
      }),
    ),
    bySlot,
    bySign,
  };
});

/** Of each step whether a word or a sign that it waits for stands in the message. */
function wokenBy({ sightings, tokens }: Draft, { steps, bySlot, bySign }: AllInFull): boolean[] {
  const woken: boolean[] = new Array(steps.length).fill(false);
  for (const { slot } of sightings) for (const at of bySlot.get(slot) ?? []) woken[at] = true;
  for (const { kind, text } of tokens)
    if (kind === 'sign') for (const at of bySign.get(text) ?? []) woken[at] = true;
  return woken;
}

function hasEnough({ services, times, open }: InFull, { mentions, durations }: Draft): boolean {
  return mentions.length >= services && durations.length >= times && (!open || mentions.some(isOpen));
}

const isOpen = ({ open }: Mention): boolean => open !== null;
