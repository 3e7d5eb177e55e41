import { type Draft, seen } from '../../draft.ts';
import type { Span } from './question-part.ts';

/**
 * The sentence that asks, where it says what it is about: "does uhc want GP on it?" does, "what now?" needs the story
 * before it.
 *
 * @param part the sentence that asks (`questionPart`)
 */
export function speakingPart(draft: Draft, part: Span | null): Span | null {
  if (part === null) return null;
  const { mentions, modifiers } = draft;
  const about = [...mentions, ...modifiers, ...seen(draft, 'other-business'), ...seen(draft, 'questions')];
  return about.some(({ from }) => part.from <= from && from < part.to) ? part : null;
}
