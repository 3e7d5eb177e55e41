import { type Draft, seen } from '../draft.ts';
import { longestOf } from '../longest-of.ts';

/** "It came back as a duplicate": what a denial says, where no code of it was typed. One reason is enough to look at. */
export function denialsTold(draft: Draft): Draft {
  const denied =
    seen(draft, 'questions', 'denial').length > 0 && seen(draft, 'questions', 'ahead').length === 0;
  if (!denied || draft.denials.length > 0) return draft;
  const [first] = longestOf(seen(draft, 'denial-told'));
  return first ? { ...draft, denials: [first.value] } : draft;
}
