import type { Day } from '../core/visit.ts';
import { type Draft, draftWith } from './draft.ts';
import { recognizeIntent } from './intents/recognize-intent.ts';
import type { Model } from './model.ts';
import { readDraft } from './read-draft.ts';
import { continuation } from './replies/continuation.ts';
import type { Conversation } from './replies/reply.ts';
import { saidToUs } from './replies/said-to-us.ts';
import { opensAnother } from './replies/visit/opens-another.ts';
import { toRequest } from './request/to-request.ts';
import type { Heard, Reading } from './request.ts';
import { textOf } from './words/text-of.ts';

/**
 * Reads a question as people type it. Any text gives a reading, whatever it holds; the time it takes grows with the
 * length of the text up to a limit, and no further.
 *
 * @param text plain text, free of Slack's markup
 * @param thread the conversation that a short reply may continue, or null for a question that stands alone
 * @param today the day of asking, for days told from it ("yesterday"), or null where it is not known
 * @example readQuestion('neuro 15 + adj 3 regions', model, null).request.services.map((s) => s.codes)
 * // [['97112'], ['98941']]
 */
export function readQuestion(
  text: string,
  model: Model,
  thread: Conversation | null,
  today: Day | null = null,
): Reading {
  const typed = readDraft(text, model, today, thread === null ? 'alone' : 'reply');
  const another = opensAnother(typed);
  const draft =
    another === null
      ? typed
      : draftWith(readDraft(textOf(typed.tokens.slice(another)), model, today), { personal: typed.personal });
  const continued = thread && another === null ? continuation(text, draft, thread, model, today) : null;
  if (continued)
    return {
      request: continued.request,
      personal: draft.personal,
      saidToUs: (asksBack) =>
        saidToUs(draft, continued.request, continued.isWhole ? 'whole' : 'part', asksBack, model),
      heard: () => heard(draft),
    };
  const intent = recognizeIntent(draft, model);
  const request = toRequest(draft, intent, model);
  return {
    request,
    personal: draft.personal,
    saidToUs: (asksBack) => saidToUs(draft, request, 'not', asksBack, model),
    heard: () => [...heard(draft), { slot: 'intent', value: intent.intent, words: intent.by }],
  };
}

/** Which words filled which slot, for people who look into a reading. */
function heard(draft: Draft): Heard[] {
  const wordsOf = ({ from, to }: { from: number; to: number }) =>
    draft.tokens
      .slice(from, to)
      .map(({ raw }) => raw)
      .join(' ');
  return [
    ...draft.mentions.map((mention) => ({
      slot: 'service',
      value: mention.codes.join(' or '),
      words: wordsOf(mention),
    })),
    ...draft.durations.map((duration) => ({
      slot: 'minutes',
      value: String(duration.minutes),
      words: wordsOf(duration),
    })),
    ...(draft.date && draft.dateAt
      ? [{ slot: 'date', value: draft.date, words: wordsOf(draft.dateAt) }]
      : []),
    ...draft.denied.map((mention) => ({
      slot: 'denied',
      value: mention.codes.join(' or '),
      words: wordsOf(mention),
    })),
    ...draft.counts.map((count) => ({
      slot: count.noun,
      value: String(count.number),
      words: wordsOf(count),
    })),
    ...draft.modifiers.map((modifier) => ({
      slot: 'modifier',
      value: modifier.code,
      words: wordsOf(modifier),
    })),
    ...draft.sightings.map((sighting) => ({
      slot: sighting.slot,
      value: sighting.value,
      words: wordsOf(sighting),
    })),
  ];
}
