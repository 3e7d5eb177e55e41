import { type Draft, seen } from '../../draft.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/** Words beside the question that change nothing: "why though", "ok so why 2 units". */
const BESIDE = 3;

/** "why?", "says who", "why not 59": the same answer, shown by its reasons. */
export function asksWhy(draft: Draft, { request }: Conversation): Request | null {
  const asked = seen(draft, 'replies', 'why').sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (
    !asked ||
    draft.durations.length > 0 ||
    draft.denials.length > 0 ||
    seen(draft, 'questions', 'denial').length > 0
  )
    return null;
  if (draft.mentions.some((mention) => placeInVisit(mention, request) < 0)) return null;
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  const begins = asked.from <= 2 && draft.tokens[asked.from]?.text === 'why' && words <= 2 * BESIDE;
  return begins || words - (asked.to - asked.from) <= BESIDE ? { ...request, show: 'why' } : null;
}
