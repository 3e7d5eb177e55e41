import { type Draft, seen } from '../../draft.ts';
import { deniedBefore } from '../../refine/described/denied-before.ts';
import { stem } from '../../words/stem.ts';
import { isAddition } from '../services/adds.ts';

interface Choice {
  code: string;
  label: string;
}

/**
 * The choices of an ambiguous phrase that a reply means: by words of their label, by words that tell codes apart, or as a service among
 * its codes; else those that it does not deny.
 */
export function choicesMeant<T extends Choice>(draft: Draft, choices: readonly T[]): T[] {
  const labels = choices.map(({ label }) => label);
  const meant = choices.filter(({ code, label }) => isMeant(draft, code, label, labels));
  return meant.length > 0 ? meant : notDenied(draft, choices);
}

/** "Not attended", "no hands on": the choices that were not denied. */
function notDenied<T extends Choice>(draft: Draft, choices: readonly T[]): T[] {
  const isDenied = ({ code, label }: T) =>
    draft.sightings.some(
      ({ slot, value, from }) => slot === 'tell-apart' && value === code && deniedBefore(draft, from),
    ) || draft.tokens.some((token, at) => stems(label).includes(token.stem) && deniedBefore(draft, at));
  const denied = choices.filter(isDenied).map(({ code }) => code);
  return denied.length === 1 && draft.mentions.length === 0
    ? choices.filter(({ code }) => !denied.includes(code))
    : [];
}

function isMeant(draft: Draft, code: string, label: string, labels: readonly string[]): boolean {
  // "With te 20" adds a service that has a time of its own.
  const named = draft.mentions.some(
    ({ codes, minutes }) =>
      codes.length === 1 && codes[0] === code && !(minutes.length > 0 && isAddition(draft)),
  );
  const told = draft.sightings.some(
    ({ slot, value, from }) => slot === 'tell-apart' && value === code && !deniedBefore(draft, from),
  );
  const others = labels.filter((other) => other !== label).flatMap(stems);
  // "Medicare" names the payer, though it stands in a label.
  const isPayer = (at: number) => seen(draft, 'payers').some(({ from, to }) => from <= at && at < to);
  const words = new Set(
    draft.tokens.filter((_, at) => !isPayer(at) && !deniedBefore(draft, at)).map((token) => token.stem),
  );
  const worded = stems(label).some((word) => words.has(word) && !others.includes(word));
  return named || ((told || worded) && draft.mentions.every(({ codes }) => codes.length !== 1));
}

function stems(label: string): string[] {
  return (label.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(stem);
}
