import { type Draft, seen } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { saysOnly } from '../meant/says-only.ts';
import type { Conversation } from '../reply.ts';

/** "So what do I bill?", "recap": the visit as it stands, as a claim, whatever was asked of it last. */
export function sumsUp(draft: Draft, { request }: Conversation): Request | null {
  const [asked] = seen(draft, 'replies', 'sums-up');
  if (asked === undefined || request.services.length === 0 || !saysOnly(draft, asked)) return null;
  // "What do I do now" after a denial asks for what it was answered with, as "which one do I bill" does of two codes.
  const stays = request.intent === 'denial' || request.intent === 'compare-codes';
  return stays ? request : { ...request, intent: 'code-visit' };
}
