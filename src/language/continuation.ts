import type { Day } from '../core/visit.ts';
import type { Draft } from './draft.ts';
import { type Continued, followUp } from './follow-up.ts';
import type { Model } from './model.ts';
import { readDraft } from './read-draft.ts';
import { kindOfPart, partsOf } from './replies/parts-of.ts';
import type { Conversation } from './replies/reply.ts';
import { withoutCourtesy } from './replies/without-courtesy.ts';
import { textOf } from './words/text-of.ts';

/**
 * Reads a message as the continuation of a conversation: several answers at once ("3-4, 15 min, shoulder"), one reply, or a reply
 * between words of courtesy ("hi, 3-4").
 *
 * @returns null where it is a question of its own
 */
export function continuation(
  draft: Draft,
  thread: Conversation,
  model: Model,
  today: Day | null,
): Continued | null {
  const read = (text: string) => readDraft(text, model, today, true);
  const several = toldInTurn(draft, thread, model, read);
  if (several) return several;
  const whole = followUp(draft, thread, model);
  if (whole) return whole;
  const within = withoutCourtesy(draft);
  if (within === null) return null;
  const plain = read(textOf(draft.tokens.slice(within.from, within.to)));
  return toldInTurn(plain, thread, model, read) ?? followUp(plain, thread, model);
}

/**
 * Each part as a reply of its own, one after another; null where one of them is none, or changes nothing, or two are of one kind, as the
 * places of a list are.
 */
function toldInTurn(
  draft: Draft,
  thread: Conversation,
  model: Model,
  readPart: (text: string) => Draft,
): Continued | null {
  const parts = partsOf(draft);
  if (parts.length < 2) return null;
  const read = parts.map((part) => readPart(textOf(part)));
  const kinds = new Set(read.map((part) => kindOfPart(part, model)));
  if (kinds.has(null) || kinds.size < parts.length) return null;
  let now = thread;
  for (const told of read) {
    const next = followUp(told, now, model);
    if (next === null || next.request === now.request) return null;
    now = { ...now, request: next.request };
  }
  return { request: now.request, isWhole: false };
}
