import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import { sentencesOf } from '../../sentences.ts';

/**
 * Leaves out what a sentence says to leave off: "scar massage was the student's, so leave it off". A typed code stays unless
 * another service is left, since the question may be about it alone.
 */
export function leftOff(draft: Draft): Draft {
  const words = seen(draft, 'negation', 'left-off');
  if (words.length === 0) return draft;
  const sentences = sentencesOf(draft.tokens);
  const isOff = ({ from }: Mention) =>
    words.some((off) => off.from > from && sentences[off.from] === sentences[from]);
  const kept = draft.mentions.filter((mention) => !isOff(mention));
  if (kept.length === 0 || kept.length === draft.mentions.length) return draft;
  const gone = words.map(({ from }) => sentences[from]);
  return draftWith(draft, {
    mentions: kept,
    denied: [...draft.denied, ...draft.mentions.filter(isOff)],
    durations: draft.durations.filter(({ from }) => !gone.includes(sentences[from])),
  });
}
