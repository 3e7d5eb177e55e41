import type { Sighting } from './book/find-phrases.ts';
import { type Draft, seen } from './draft.ts';
import { signalsOf } from './intents/signals-of.ts';
import type { Model } from './model.ts';
import { peopleAtOnce } from './replies/people-at-once.ts';
import type { IntentId, Request } from './request.ts';
import { numberWords } from './words/number-words.ts';
import type { Token } from './words/tokens.ts';
import { tells } from './words/word-lists.ts';

const courtesies: readonly IntentId[] = ['help', 'small-talk', 'out-of-scope'];

/**
 * Whether a message in a thread of people reads as said to Claimline although it does not name it: it continues the visit in
 * words that such a reply is made of, or it is a question of coding by itself. What is doubtful is left to the people.
 *
 * @param continues the message was read as a reply to the conversation, every word of it or some
 * @param asksBack all that could be said is a question: no help to people who did not ask, but to who opens as in a
 *   conversation with us ("what about kinesio tape")
 * @example of a thread about a visit: "and for medicare?" true, "can you call Medicare about it?" false
 */
export function saidToUs(
  draft: Draft,
  request: Request,
  continues: 'whole' | 'part' | 'not',
  asksBack: boolean,
  model: Model,
): boolean {
  if (!request.sure || courtesies.includes(request.intent)) return false;
  const isOfAnother = seen(draft, 'replies', 'same-for').some(({ from }) => from <= 1);
  if (asksBack && (!isOfAnother || draft.mentions.length === 0)) return false;
  if (continues === 'whole') return true;
  const strange = strangeWords(draft, model);
  const { services, typed, minutes, modifiers, denials, question } = signalsOf(draft, model);
  const isFirm = typed + denials > 0 || (services > 0 && minutes);
  if (continues === 'part') return isFirm ? strange <= 1 : strange === 0 && !onlyTells(draft);
  const topic = request.topic == null ? 0 : 1;
  const named = services + modifiers + denials + topic + request.unknownCodes.length;
  if (isOfAnother && services > 0) return strange === 0;
  if (named > 1) return strange <= 3;
  return named === 1 && (isFirm || question) && strange <= (isFirm ? 1 : 0);
}

/** Sightings by which a reply changes a visit or asks about it; services and times have places of their own. */
const telling = new Set(
  'attests circumstances clinicians denial-told modifier-told negation other-days payers people questions region replies shorthand topic'.split(
    ' ',
  ),
);

/** "Do we still take Cigna" is about the clinic's contracts, not about a visit. */
const isTelling = ({ slot, value }: Sighting): boolean =>
  telling.has(slot) && !(slot === 'questions' && value === 'payer');

interface Place {
  from: number;
  to: number;
}

/** Of two words no sentence is made: "documentation?", "the note". */
const fewWords = 2;

/** "The note is not done" tells of the note and asks nothing, where "what goes in the note" does. */
function onlyTells(draft: Draft): boolean {
  const asked = draft.sightings.filter(({ slot }) => slot === 'questions' || slot === 'negation');
  if (asked.length === 0 || placesRead(draft).length > asked.filter(isTelling).length) return false;
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign');
  const opens = tells(words[0], 'reply-words/asks');
  return words.length > fewWords && !opens && !draft.tokens.some(({ text }) => text === '?');
}

/** How many words were not read, and are none that a reply to us is made of. */
function strangeWords(draft: Draft, model: Model): number {
  const read = placesRead(draft);
  const covers = (at: number) => read.some(({ from, to }) => from <= at && at < to);
  const told = toldIn(draft, read);
  const allowed = (word: Token) => told.some((kind) => tells(word, `reply-words/${kind}`));
  // A number alone answers, and beside minutes, people, modifiers or denials it is of them: "3-4", "15 min not 25".
  const { durations, modifiers, denials } = draft;
  const counts =
    read.length === 0 ||
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

function placesRead(draft: Draft): Place[] {
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
