import { z } from 'zod';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Conversation } from '../../store/conversations.ts';
import { packRequest, unpackRequest } from './pack-request.ts';
import { askId, packedRequest } from './packed-request.ts';
import { rulesMark } from './rules-mark.ts';

/** Counts up whenever the shape changes: what was kept in another one is forgotten. */
const version = 1;

const shape = z.strictObject({
  v: z.literal(version),
  q: packedRequest,
  a: z.array(askId),
  /** The request before its last change. */
  p: packedRequest.optional(),
  /** The lists of the rules that the request may point into: under other rules it would mean something else. */
  f: z.string().max(12),
  /** Who attested what. */
  b: z.partialRecord(askId, z.string()).optional(),
});

/** Where a conversation stands as the store keeps it: folded as for a button, so that no word of the asker is in it. */
export const foldConversation = (
  { request, asks, previous, saidBy }: Conversation,
  ruleSet: RuleSet,
): string =>
  JSON.stringify({
    v: version,
    q: packRequest(request),
    a: asks,
    p: previous && packRequest(previous),
    f: rulesMark(ruleSet),
    b: saidBy,
  });

/** Reads it back; null for what another version wrote, or what was written under other rules. */
export function unfoldConversation(kept: string, ruleSet: RuleSet): Conversation | null {
  const read = shape.safeParse(JSON.parse(kept));
  if (!read.success || read.data.f !== rulesMark(ruleSet)) return null;
  const { q, a, p, b } = read.data;
  return {
    request: unpackRequest(q),
    asks: a,
    ...(p ? { previous: unpackRequest(p) } : {}),
    ...(b ? { saidBy: b } : {}),
  };
}
