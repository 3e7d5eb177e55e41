import type { Draft } from './draft.ts';
import { signalsOf } from './intents/signals-of.ts';
import type { Model } from './model.ts';
import type { IntentId, Request } from './request.ts';

/** A reply among people says little beside what it changes ("and for medicare?"); a sentence to a colleague says more. */
const mostWordsBeside = 3;

const courtesies: readonly IntentId[] = ['help', 'small-talk', 'out-of-scope'];

/**
 * Whether a message in a thread of people reads as said to Claimline although it does not name it: it continues the visit
 * in few words, or it is a question of coding by itself. What is doubtful is left to the people.
 *
 * @param continues the message was read as a reply to the conversation
 * @example of a thread about a visit: "and for medicare?" true, "can you call Medicare about it?" false
 */
export function saidToUs(draft: Draft, request: Request, continues: boolean, model: Model): boolean {
  if (!request.sure || courtesies.includes(request.intent)) return false;
  if (continues) {
    const beside = wordsBeside(draft);
    return beside.length <= mostWordsBeside && !isAboutPeople(beside);
  }
  const { services, typed, minutes, modifiers, denials, question } = signalsOf(draft, model);
  const topic = request.topic == null ? 0 : 1;
  const named = services + modifiers + denials + topic + request.unknownCodes.length;
  return named > 1 || (named === 1 && (typed > 0 || minutes || question));
}

/** Sightings that say what a word is not: it tells nothing of a visit. */
const passing = new Set(['other-business', 'no-service', 'topic-word']);

/** Those who talk, and what a question of coding says of them: "do I need 59" is one, "did you call united" is not. */
const talkers = new Set(['i', 'we', 'you', 'me', 'us', 'my', 'our', 'your']);
const coding = new Set(
  'do did does can could should would may must need add bill charge claim code use count get make mean tell if what when how why and or to for of the a an it that this'.split(
    ' ',
  ),
);

/** Whether the talkers do something that is no coding: have time, call somebody, get a letter. */
const isAboutPeople = (beside: readonly string[]): boolean =>
  beside.some((word) => talkers.has(word)) && beside.some((word) => !talkers.has(word) && !coding.has(word));

/** Words that nothing was read from. */
function wordsBeside(draft: Draft): string[] {
  const read = [
    ...draft.mentions,
    ...draft.denied,
    ...draft.durations,
    ...draft.counts,
    ...draft.sightings.filter(({ slot }) => !passing.has(slot)),
    ...draft.modifiers,
    ...draft.strangers,
    ...(draft.dateAt ? [draft.dateAt] : []),
  ];
  return draft.tokens
    .filter(({ kind }, at) => kind !== 'sign' && !read.some(({ from, to }) => from <= at && at < to))
    .map(({ text }) => text);
}
