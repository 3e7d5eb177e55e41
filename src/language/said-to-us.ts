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
  if (continues) return wordsBeside(draft) <= mostWordsBeside;
  const { services, typed, minutes, modifiers, denials, question } = signalsOf(draft, model);
  const topic = request.topic == null ? 0 : 1;
  const named = services + modifiers + denials + topic + request.unknownCodes.length;
  return named > 1 || (named === 1 && (typed > 0 || minutes || question));
}

/** Sightings that say what a word is not: it tells nothing of a visit. */
const passing = new Set(['other-business', 'no-service', 'topic-word']);

/** Words that nothing was read from. */
function wordsBeside(draft: Draft): number {
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
  return draft.tokens.filter(
    ({ kind }, at) => kind !== 'sign' && !read.some(({ from, to }) => from <= at && at < to),
  ).length;
}
