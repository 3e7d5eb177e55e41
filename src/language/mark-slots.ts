import type { Draft, Mention } from './draft.ts';

/** Marks that stand for what was seen, whichever code, payer or number it was. */
const marks = {
  code: '⟨code⟩',
  service: '⟨service⟩',
  minutes: '⟨minutes⟩',
  payer: '⟨payer⟩',
  modifier: '⟨modifier⟩',
};

/**
 * The message as the classifier sees it: stems of words, with a mark for each slot, so that
 * "can i bill 97110 with 97140" and "can i bill 98941 with 97012" are one sentence.
 */
export function markSlots(draft: Draft): string[] {
  const marked: (string | null)[] = draft.tokens.map((token) => (token.kind === 'sign' ? null : token.stem));
  const mark = (spans: readonly { from: number; to: number }[], word: (at: number) => string) =>
    spans.forEach((span, at) => {
      for (let token = span.from; token < span.to && token < marked.length; token++) marked[token] = null;
      marked[span.from] = word(at);
    });
  mark(draft.durations, () => marks.minutes);
  mark(draft.modifiers, () => marks.modifier);
  mark(
    draft.sightings.filter(({ slot }) => slot === 'payers'),
    () => marks.payer,
  );
  mark(draft.mentions, (at) => markOf(draft.mentions[at]));
  const words = marked.filter((word): word is string => word !== null);
  const turns = draft.sightings
    .filter(({ slot }) => slot === 'questions' || slot === 'other-business')
    .map(({ value }) => `⟨${value}⟩`);
  return [...words, ...turns, ...(draft.mentions.length > 1 ? ['⟨several⟩'] : [])];
}

function markOf(mention: Mention | undefined): string {
  return mention?.by === 'code' ? marks.code : marks.service;
}
