import { type Draft, seen } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

/** What a patient of one's own had: "second patient did gait 15". */
const had = /^(did|had|got|has|gets|does|received|gets)$/;
const sign = /^[:,.;!\n-]$/;

/**
 * Whether a message begins with another patient, visit or question: "next patient: gait 20", "my other patient had te 15", "unrelated:
 * is 97010 covered". "Another patient was there" tells of the same one.
 *
 * @returns the token behind the words that say so, or null
 */
export function opensAnother(draft: Draft): number | null {
  const { tokens } = draft;
  const first = seen(draft, 'conversation', 'another').find(({ from }) =>
    tokens.slice(0, from).every((word) => tells(word, 'beside-replies/opens-another')),
  );
  if (first === undefined) return null;
  const next = tokens[first.to];
  if (next === undefined) return null;
  if (sign.test(next.text)) return first.to + 1 < tokens.length ? first.to + 1 : null;
  const isHad = had.test(next.text) && draft.mentions.some(({ from }) => from > first.to);
  // "Patient 2 gait 20": told right behind.
  const isTold = draft.mentions.some(({ from, minutes }) => from === first.to && minutes.length > 0);
  return isHad ? first.to + 1 : isTold ? first.to : null;
}
