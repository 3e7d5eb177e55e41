import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';
import { ofWriter } from '../of-writer.ts';

/** "Student PT: what must the daily note show": who asks is a subject only where there is no other. */
export function topicsTold(draft: Draft): Sighting[] {
  const topics = seen(draft, 'topic');
  if (topics.length < 2) return topics;
  // "I'm a student, does my CI have to be in the room": then it is about who asks.
  const isOfWriter = draft.tokens.some((word) => tells(word, 'coding-words/of-helpers'));
  const isWriter = isOfWriter ? () => false : ofWriter(draft);
  const others = topics.filter((one) => !isWriter(one));
  return others.length > 0 ? others : topics;
}
