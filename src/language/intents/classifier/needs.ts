import type { Signals } from '../signals/signals.ts';

/** What an intent may need, by the name that intents/ gives it, and how it is seen in a message. */
const needs: Record<string, (signals: Signals) => boolean> = {
  service: ({ services }) => services > 0,
  several: ({ services }) => services > 1,
  minutes: ({ minutes }) => minutes,
  modifier: ({ modifiers, asks }) => modifiers > 0 || asks('modifier'),
  payer: ({ payer }) => payer,
  denial: ({ denials, asks }) => denials > 0 || asks('denial'),
  pair: ({ asks }) => asks('pair'),
  question: ({ question }) => question,
  units: ({ asks }) => asks('units', 'number'),
  billing: ({ asks }) => asks('billing'),
  'next-door': ({ nextDoor }) => nextDoor,
};

/** The names of needs, for people who write intents/. */
export const needNames: readonly string[] = Object.keys(needs);

/** Whether a word is the name of a need. */
export const isNeed = (name: string): boolean => Object.hasOwn(needs, name);

/**
 * Whether everything was seen that an intent cannot do without.
 *
 * @param wanted as in intents/: every entry counts, of `several|pair` one is enough
 */
export function areMet(wanted: readonly string[], signals: Signals): boolean {
  return wanted.every((entry) => entry.split('|').some((name) => needs[name]?.(signals)));
}
