import type { Sighting } from '../book/find-phrases.ts';
import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { begunAnew } from './begun-anew.ts';
import { cutFrom } from './cut-from.ts';
import { deniedForAnother } from './denied-for-another.ts';
import { edited } from './edited.ts';
import { modifiersLeftOut } from './modifiers-left-out.ts';
import { partMissed } from './part-missed.ts';
import { payerLeft } from './payer-left.ts';
import { placesLeftOut } from './places-left-out.ts';
import { putRight } from './put-right/put-right.ts';
import { maySayWritten, reallyGiven } from './really-given.ts';
import { reckoned } from './reckoned.ts';
import { maySayCoded, serviceReallyGiven } from './service-really-given.ts';
import { servicesLeftOut } from './services-left-out.ts';
import { shortened } from './shortened.ts';
import type { Edit, Thing } from './thing.ts';
import { thingsTold } from './things-told.ts';
import { toldAgain } from './told-again.ts';
import { turnsOf } from './turns-of.ts';

/** A message that stands alone, a reply of a conversation, or one with nothing done that it corrects of itself. */
export type ReadAs = 'alone' | 'reply' | 'as-typed';

/** Nobody tells of a visit in more; what is longer is a paste, and is read as it stands. */
const MOST_WORDS = 300;

/**
 * The text of a message with its own correction done, so that all that follows reads what was meant: "aetna, I mean medicare"
 * tells of Medicare alone. One correction at a time; null where there is none.
 *
 * @param text the text whose slots the draft holds
 * @param as what a reply denies may stand in the conversation, and is left to what reads replies
 * @example asMeant('97110 x2 i mean x3', …, 'alone') // "97110 x3"
 */
export function asMeant(text: string, draft: Draft, model: Model, as: ReadAs): string | null {
  if (as === 'as-typed' || draft.tokens.length > MOST_WORDS) return null;
  const turns = turnsOf(draft);
  const mayDeny = as === 'alone' && deniesSomething(draft);
  // Most messages hold no word that could.
  if (turns.length === 0 && !mayDeny && !mayTellAgain(draft) && !maySayCoded(draft)) return null;
  const things = thingsTold(draft, model);
  const edits =
    toldAgain(draft, turns, things) ??
    (maySayWritten(draft) ? reallyGiven(draft, things) : null) ??
    serviceReallyGiven(draft, things) ??
    putRight(draft, turns, things, model) ??
    payerLeft(draft) ??
    (mayDeny ? denied(draft, things, model) : null);
  return edits && edited(text, draft, edits);
}

const denied = (draft: Draft, things: readonly Thing[], model: Model): readonly Edit[] | null =>
  begunAnew(draft, things) ??
  deniedForAnother(draft, things) ??
  placesLeftOut(draft, things, model) ??
  servicesLeftOut(draft, things) ??
  modifiersLeftOut(draft, things) ??
  cutFrom(draft, things) ??
  shortened(draft, things) ??
  partMissed(draft, things) ??
  reckoned(draft, things);

/** Two numbers, and a word by which the second puts the first right. */
const mayTellAgain = ({ tokens }: Draft): boolean =>
  tokens.some(
    (token) =>
      token.text === 'no' ||
      tells(token, 'correction-words/says-so') ||
      tells(token, 'correction-words/changes'),
  ) && tokens.filter(({ kind }) => kind === 'number').length > 1;

const deniesSomething = ({ sightings, tokens }: Draft): boolean =>
  sightings.some(
    ({ slot, value }) =>
      (slot === 'corrections' && leavesOut.has(value)) ||
      (slot === 'negation' && (value === 'instead-of' || value === 'planned')),
  ) ||
  tokens.some((token) => tells(token, 'rest/takes-off') || token.text === 'from') ||
  tokens.some(({ text }, at) => denies.has(text) || (deniesPlace.has(text) && isPlace(sightings, at + 1))) ||
  aroundSomething(tokens);

/** "No T": most that is denied with these is no place. */
const isPlace = (sightings: readonly Sighting[], at: number): boolean =>
  sightings.some(
    ({ slot, from }) => (slot === 'region' || slot === 'muscles') && (from === at || from === at + 1),
  );

/** "Take the massage off". */
const aroundSomething = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => /^(take|took|leave|left)$/.test(text)) &&
  tokens.some(({ text }) => /^(off|out|alone)$/.test(text));

const deniesPlace: ReadonlySet<string> = new Set(['no', 'without']);

const leavesOut: ReadonlySet<string> = new Set([
  'leaves-out',
  'left-out',
  'left-out-untimed',
  'booked',
  'only-looked-at',
  'booked',
  'shortens',
  'missed',
  'spares',
  'all-before',
  'put-off',
  'payer-before',
  'payer-ended',
  'payer-since',
]);
const denies: ReadonlySet<string> = new Set(['not', 'isnt', 'wasnt', 'aint']);
