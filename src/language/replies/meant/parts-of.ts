import type { Draft } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { readNumbers } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** Of a longer part more is told than an answer. */
const LONGEST = 4;
/** Parts of which one may be an answer to each question that is open. */
const MOST = 5;
const sign = /^[,;.\n]$/;

/** The parts of a reply between its commas, where each is short enough to answer something: "3-4, shoulder, 15 min". */
export function partsOf({ tokens, denied, denials, modifiers, putRight }: Draft): Token[][] {
  // What the message itself puts right is read as a whole.
  if (putRight || denied.length + denials.length + modifiers.length > 0) return [];
  if (!tokens.some(({ text }) => sign.test(text)) || tokens.some(({ text }) => text === '?')) return [];
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (sign.test(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const told = parts.filter(({ length }) => length > 0);
  const areAnswers = told.every(
    (part) => part.length <= LONGEST + 2 && !tells(part[0], 'beside-replies/goes-on'),
  );
  return areAnswers && told.length <= MOST ? told : [];
}

/**
 * What a part tells of the visit: a time, a count, a place, people, a payer or a number alone. Null where it names a service, asks, or
 * tells none of these.
 */
export function kindOfPart(draft: Draft, model: Model): string | null {
  const { mentions, denied, tokens, sightings, counts, durations, payer } = draft;
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const asks = sightings.some(({ slot, value }) => slot === 'questions' && value !== 'regions');
  // "3 regions" names an adjustment by its extent alone.
  const named = mentions.filter((one) => one.by === 'code' || !isAdjustment(one, model));
  const isOnlyNamed = named.length === 1 && words <= 2 && durations.length === 0;
  // "3, te was 25".
  const isTimed = named.length === 1 && named[0]?.minutes.length === 1 && words <= LONGEST;
  if (isTimed && denied.length === 0 && !asks) return 'timed service';
  if ((named.length > 0 && !isOnlyNamed) || denied.length > 0 || words > LONGEST || asks) return null;
  // "98941" tells the number of regions.
  if (isOnlyNamed) return named[0] && isAdjustment(named[0], model) ? 'regions' : 'service';
  if (durations.length > 0) return 'time';
  if (counts[0] !== undefined) return counts[0].noun;
  if (payer !== null) return 'payer';
  // "Acute, shoulder": to the question what kind of care it was.
  if (words === 1 && tokens.some(({ text }) => text === 'acute')) return 'care';
  const told = kinds.find((kind) => sightings.some(({ slot }) => slot === kind));
  return told ?? (words === 0 || readNumbers(tokens) !== null ? 'number' : null);
}

const kinds = ['tell-apart', 'circumstances', 'people', 'region', 'attests', 'presence', 'clinicians'];
