import { type Draft, seen } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { saysOnly } from '../meant/says-only.ts';
import type { Conversation } from '../reply.ts';

/** "Undo that", "as it was before": the visit as it stood before its last change; the same again takes that back. */
export function goesBack(draft: Draft, { request, previous }: Conversation): Request | null {
  const [asked] = seen(draft, 'replies', 'goes-back');
  if (asked === undefined || !saysOnly(draft, asked)) return null;
  // Where nothing was changed, "scratch that" is said of something else.
  const isScratched = /^(scratch|strike)$/.test(draft.tokens[asked.from]?.text ?? '');
  return previous ?? (isScratched ? null : request);
}
