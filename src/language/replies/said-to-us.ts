import { type Draft, seen } from '../draft.ts';
import { signalsOf } from '../intents/signals/signals-of.ts';
import type { Model } from '../model.ts';
import type { IntentId, Request } from '../request.ts';
import { tells } from '../words/word-lists.ts';
import { isTelling, placesRead, strangeWords } from './strange-words.ts';

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
  if (continues === 'whole') return true;
  const strange = strangeWords(draft, model);
  const { services, typed, minutes, modifiers, denials, question } = signalsOf(draft, model);
  const isFirm = typed + denials > 0 || (services > 0 && minutes);
  if (continues === 'part') return isFirm ? strange <= 1 : strange === 0 && !onlyTells(draft);
  const isOfAnother = seen(draft, 'replies', 'same-for').some(({ from }) => from <= 1);
  if (asksBack && (!isOfAnother || draft.mentions.length === 0)) return false;
  const topic = request.topic == null ? 0 : 1;
  const named = services + modifiers + denials + topic + request.unknownCodes.length;
  if (isOfAnother && services > 0) return strange === 0;
  if (named > 1) return strange <= 3;
  return named === 1 && (isFirm || question) && strange <= (isFirm ? 1 : 0);
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
