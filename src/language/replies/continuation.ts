import type { Day } from '../../core/visit.ts';
import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import { readDraft } from '../read-draft.ts';
import { textOf } from '../words/text-of.ts';
import { numberFirst } from './answers/number-first.ts';
import { readAsAnswer } from './answers/read-as-answer.ts';
import { type Continued, followUp } from './follow-up.ts';
import { besidePayer } from './meant/beside-payer.ts';
import { kindOfPart, partsOf } from './meant/parts-of.ts';
import { withoutCourtesy } from './meant/without-courtesy.ts';
import { regionLetters } from './places/region-letters.ts';
import type { Conversation } from './reply.ts';
import { becomes } from './services/becomes.ts';
import { strangeWords } from './strange-words.ts';
import { placeInVisit } from './visit/in-the-visit.ts';

/**
 * Reads a message as the continuation of a conversation: several answers at once ("3-4, 15 min, shoulder"), one reply, or a reply
 * between words of courtesy ("hi, 3-4").
 *
 * @param text the message, of which `draft` was read
 * @returns null where it is a question of its own
 */
export function continuation(
  text: string,
  draft: Draft,
  thread: Conversation,
  model: Model,
  today: Day | null,
): Continued | null {
  const read = (text: string) => readDraft(text, model, today, 'reply');
  const letters = thread.asks.includes('cmt-regions') ? regionLetters(draft) : null;
  const reply = letters === null ? draft : read(letters);
  const isOfBoth = reply.counts.some(({ noun }) => noun === 'regions') && thread.asks.includes('cmt-regions');
  const answered = isNamed(reply, thread) && !isOfBoth ? null : readAsAnswer(reply, thread, model, today);
  const several =
    answered ??
    toldFirst(reply, thread, model, read) ??
    toldInTurn(reply, thread, model, read) ??
    toldWithPayer(reply, thread, model, read);
  if (several) return several;
  const turned = draft.putRight ? turnedInto(readDraft(text, model, today, 'as-typed'), thread, model) : null;
  const whole = turned ?? followUp(reply, thread, model);
  if (whole) return isFull(whole, thread) ? whole : (readAsAnswer(reply, thread, model, today) ?? whole);
  const within = withoutCourtesy(reply);
  if (within === null) return null;
  const plain = read(textOf(reply.tokens.slice(within.from, within.to)));
  return toldInTurn(plain, thread, model, read) ?? followUp(plain, thread, model);
}

/** "3 and TE 20": the regions that were asked for, and what is added. */
function toldFirst(
  draft: Draft,
  thread: Conversation,
  model: Model,
  readPart: (text: string) => Draft,
): Continued | null {
  const parts = numberFirst(draft, thread);
  if (parts === null) return null;
  const answer = readPart(textOf(parts.answer));
  const told = toldInTurn(answer, thread, model, readPart) ?? followUp(answer, thread, model);
  if (!told || told.request === thread.request) return null;
  return followUp(readPart(textOf(parts.added)), { ...thread, request: told.request }, model);
}

/** "No CMT, Medicare": the rest as a reply of its own, and who pays. */
function toldWithPayer(
  draft: Draft,
  thread: Conversation,
  model: Model,
  readRest: (text: string) => Draft,
): Continued | null {
  const rest = besidePayer(draft);
  const told = rest === null ? null : followUp(readRest(textOf(rest)), thread, model);
  return told && told.request !== thread.request
    ? { ...told, request: { ...told.request, payer: draft.payer } }
    : null;
}

/** Whether a reply names a service of the visit. */
const isNamed = ({ mentions, denied }: Draft, { request }: Conversation): boolean =>
  [...mentions, ...denied].some((one) => placeInVisit(one, request) >= 0);

/** Whether no time is missing any more, where it was asked for. */
const isFull = ({ request }: Continued, { asks }: Conversation): boolean =>
  !asks.includes('minutes') || request.services.every(({ minutes }) => minutes !== null);

/** "97110 should be 97530": what a message that stands alone corrects of itself is a correction of the visit that has the first. */
function turnedInto(asTyped: Draft, thread: Conversation, model: Model): Continued | null {
  const [first, second, third] = asTyped.mentions;
  const isTurned = first && second && !third && becomes(asTyped, first, second);
  return isTurned && placeInVisit(first, thread.request) >= 0 ? followUp(asTyped, thread, model) : null;
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
  // The time of a service beside the regions of another; beside people or a payer it may be of all.
  const isBesideRegions = kinds.size === 2 && (kinds.has('number') || kinds.has('regions'));
  if (kinds.has('timed service') && !(isBesideRegions && thread.asks.includes('cmt-regions'))) return null;
  let now = thread;
  for (const told of read) {
    const next = followUp(told, now, model);
    if (next === null || next.request === now.request) return null;
    now = { ...now, request: next.request };
  }
  // Of a part of two words both tell what it is of.
  const isRead = (part: Draft) =>
    part.tokens.length <= 2 || kindOfPart(part, model) === 'number' || strangeWords(part, model) === 0;
  const isWhole = read.every(isRead);
  return { request: now.request, isWhole };
}
