import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import { sentencesOf } from '../../parts/sentences.ts';

/** "I set it up and write notes. What code": whether subjects stand in sentences before the one with "what" or "which". */
export function areBeforeWhat({ tokens }: Draft, topics: readonly Sighting[]): boolean {
  const asks = tokens.findLastIndex(({ text }) => /^(what|whats|which)$/.test(text));
  const sentences = sentencesOf(tokens);
  return topics.every(({ to }) => to <= asks && sentences[to - 1] !== sentences[asks]);
}
