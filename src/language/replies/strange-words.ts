import type { Sighting } from '../book/find-phrases.ts';
import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { numberWords } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { peopleAtOnce } from './people/people-at-once.ts';

/** Sightings by which a reply changes a visit or asks about it; services and times have places of their own. */
const telling = new Set(
  'attests circumstances clinicians denial-told modifier-told negation other-days payers people questions region replies shorthand topic'.split(
    ' ',
  ),
);

/** "Do we still take Cigna" is about the clinic's contracts, not about a visit. */
export const isTelling = ({ slot, value }: Sighting): boolean =>
  telling.has(slot) && !(slot === 'questions' && value === 'payer');

interface Place {
  from: number;
  to: number;
}

/** How many words were not read, and are none that a reply to us is made of. */
export function strangeWords(draft: Draft, model: Model): number {
  const read = placesRead(draft);
  const covers = (at: number) => read.some(({ from, to }) => from <= at && at < to);
  const told = toldIn(draft, read);
  const allowed = (word: Token) => told.some((kind) => tells(word, `reply-words/${kind}`));
  // A number alone answers, and beside minutes, people, modifiers or denials it is of them: "3-4", "15 min not 25".
  const { durations, modifiers, denials } = draft;
  const counts =
    read.length === 0 ||
    draft.mentions.length > 0 ||
    durations.length +
      modifiers.length +
      denials.length +
      seen(draft, 'people').length +
      seen(draft, 'clinicians').length +
      seen(draft, 'replies').length >
      0;
  const isNumber = (text: string) => /^\d+$/.test(text) || numberWords.includes(text);
  const words = draft.tokens.flatMap((token, at) =>
    token.kind === 'sign' || (counts && isNumber(token.text)) ? [] : [{ ...token, at }],
  );
  const isPhrase = (place: number): boolean =>
    model.wordLists.get(`${words[place]?.text} ${words[place + 1]?.text}`)?.has('reply-words/together') ??
    false;
  return words.filter(
    (word, place) => !covers(word.at) && !allowed(word) && !isPhrase(place) && !isPhrase(place - 1),
  ).length;
}

/** What was said, as intents/vocabulary/reply-words.yml calls it: nothing but a yes or a no is `bare`. */
function toldIn(draft: Draft, read: readonly Place[]): string[] {
  const { mentions, denied, durations, payer } = draft;
  if (read.length === 0) return ['bare'];
  return [
    'any',
    ...(mentions.length + denied.length > 0 ? ['service'] : []),
    ...(durations.length > 0 ? ['minutes'] : []),
    ...(payer === null ? [] : ['payer']),
    ...(seen(draft, 'clinicians').length > 0 ? ['giver'] : []),
    ...(seen(draft, 'region').length > 0 ? ['region'] : []),
    ...(seen(draft, 'people').length === 0 && peopleAtOnce(draft) === null ? [] : ['people']),
  ];
}

/** Where something was read. */
export function placesRead(draft: Draft): Place[] {
  const people = peopleAtOnce(draft);
  return [
    ...(people === null ? [] : [people]),
    ...draft.mentions,
    ...draft.denied,
    ...draft.durations,
    ...draft.counts,
    ...draft.sightings.filter(isTelling),
    ...draft.modifiers,
    ...draft.strangers,
    ...(draft.dateAt ? [draft.dateAt] : []),
  ];
}
