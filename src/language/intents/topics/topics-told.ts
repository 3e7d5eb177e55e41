import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import { covers } from '../../parts/covers.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { modifierAsked } from '../../slots/codes/modifier-asked.ts';
import { tells } from '../../words/word-lists.ts';
import { ofWriter } from './of-writer.ts';

/**
 * The subjects of the rules that a message names. What was attested of a line is none ("97530, threshold passed", "over the cap, what do
 * we add"); by itself it is what is asked about. In "student PT: what must the daily note show" who asks is a subject only where
 * there is no other.
 */
export function topicsTold(draft: Draft): Sighting[] {
  const attests = draft.mentions.length > 0 || modifierAsked(draft) ? seen(draft, 'attests') : [];
  const sentences = sentencesOf(draft.tokens);
  const topics = seen(draft, 'topic').filter(
    (one) =>
      !attests.some(covers(one)) &&
      // "Solo DC. Pt came for her visit" names no DC and PT.
      sentences[one.from] === sentences[one.to - 1],
  );
  if (topics.length < 2) return topics;
  // "I'm a student, does my CI have to be in the room": then it is about who asks.
  const isOfWriter = draft.tokens.some((word) => tells(word, 'coding-words/of-helpers'));
  const isWriter = isOfWriter ? () => false : ofWriter(draft);
  const others = topics.filter((one) => !isWriter(one));
  return others.length > 0 ? others : topics;
}
