import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import { deniedForAnother } from './denied-for-another.ts';
import { placesLeftOut } from './places-left-out.ts';
import { putRight } from './put-right.ts';
import type { Edit } from './thing.ts';
import { thingsTold } from './things-told.ts';
import { turnsOf } from './turns-of.ts';

/**
 * The text of a message with its own correction done, so that all that follows reads what was meant: "aetna, I mean medicare"
 * tells of Medicare alone. One correction at a time; null where there is none.
 *
 * @param text the text whose slots the draft holds
 * @param isReply whether it may go on with a conversation: what it denies may stand there, and is left to what reads replies
 * @example asMeant('97110 x2 i mean x3', …, false) // "97110 x3"
 */
export function asMeant(text: string, draft: Draft, model: Model, isReply: boolean): string | null {
  const turns = turnsOf(draft);
  const mayDeny = !isReply && deniesSomething(draft);
  // Most messages hold no word that could.
  if (turns.length === 0 && !mayDeny) return null;
  const things = thingsTold(draft, model);
  const edits =
    putRight(draft, turns, things) ??
    (mayDeny ? (deniedForAnother(draft, things) ?? placesLeftOut(draft, things, model)) : null);
  return edits && edited(text, draft, edits);
}

const deniesSomething = ({ sightings, tokens }: Draft): boolean =>
  sightings.some(
    ({ slot, value }) =>
      (slot === 'corrections' && (value === 'leaves-out' || value === 'only-looked-at')) ||
      (slot === 'negation' && value === 'instead-of'),
  ) || tokens.some(({ text }) => denies.has(text));

const denies: ReadonlySet<string> = new Set(['not', 'isnt', 'wasnt', 'aint']);

function edited(text: string, { tokens }: Draft, edits: readonly Edit[]): string {
  let meant = text;
  for (const { from, to, reads } of [...edits].sort((a, b) => b.from - a.from)) {
    const begin = tokens[from]?.from ?? text.length;
    const end = tokens[to - 1]?.to ?? begin;
    const words = reads && text.slice(tokens[reads.from]?.from, tokens[reads.to - 1]?.to);
    meant = `${meant.slice(0, begin)}${words ?? ' '}${meant.slice(end)}`;
  }
  return meant;
}
