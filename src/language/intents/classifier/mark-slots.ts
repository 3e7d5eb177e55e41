import type { Draft, Mention } from '../../draft.ts';
import type { Span } from '../asked/question-part.ts';

/** Marks that stand for what was seen, whichever code, payer or number it was. */
const marks = {
  code: '⟨code⟩',
  service: '⟨service⟩',
  minutes: '⟨minutes⟩',
  payer: '⟨payer⟩',
  modifier: '⟨modifier⟩',
  stranger: '⟨stranger⟩',
  clinician: '⟨clinician⟩',
  number: '⟨number⟩',
};

/** Turns of phrase and subjects that tell something wherever they stand, beside their own words. */
const telling = new Set(['questions', 'other-business', 'next-door']);

/**
 * The message as the classifier sees it: stems of words, with a mark for each slot, so that
 * "can i bill 97110 with 97140" and "can i bill 98941 with 97012" are one sentence.
 *
 * @param part the sentence that asks, where only that is read; how many services there are is told of the whole message
 */
export function markSlots(draft: Draft, part: Span | null = null): string[] {
  const isRead = (at: number): boolean => part === null || (part.from <= at && at < part.to);
  const marked: (string | null)[] = draft.tokens.map(({ kind, stem }, at) =>
    kind === 'sign' || !isRead(at) ? null : kind === 'number' ? marks.number : stem,
  );
  const mark = (spans: readonly { from: number; to: number }[], word: (at: number) => string) =>
    spans.forEach((span, at) => {
      for (let token = span.from; token < span.to && token < marked.length; token++) marked[token] = null;
      if (isRead(span.from)) marked[span.from] = word(at);
    });
  const seenAs = (slot: string) => draft.sightings.filter((sighting) => sighting.slot === slot);
  mark(draft.strangers, () => marks.stranger);
  mark(draft.durations, () => marks.minutes);
  mark(draft.modifiers, () => marks.modifier);
  mark(seenAs('clinicians'), () => marks.clinician);
  mark(seenAs('payers'), () => marks.payer);
  mark(draft.mentions, (at) => markOf(draft.mentions[at]));
  const words = marked.filter((word): word is string => word !== null);
  return [...words, ...turnsOf(draft, isRead), ...howMany(draft)];
}

function markOf(mention: Mention | undefined): string {
  return mention?.by === 'code' ? marks.code : marks.service;
}

function turnsOf({ sightings, tokens, denials }: Draft, isRead: (at: number) => boolean): string[] {
  const turns = sightings
    .filter(({ slot, from }) => telling.has(slot) && isRead(from))
    .map(({ slot, value }) => (slot === 'next-door' ? '⟨next-door⟩' : `⟨${value}⟩`));
  return [
    ...turns,
    ...(tokens.some(({ text }) => text === '?') ? ['⟨?⟩'] : []),
    ...(denials.length > 0 ? ['⟨remittance⟩'] : []),
  ];
}

/** Whether one service or several were seen, and whether by their codes. */
function howMany({ mentions }: Draft): string[] {
  if (mentions.length === 0) return [];
  return [
    `⟨${mentions.length > 1 ? 'several' : 'one'}${mentions.some(({ by }) => by === 'code') ? ' typed' : ''}⟩`,
  ];
}
