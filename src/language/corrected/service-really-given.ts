import type { Draft } from '../draft.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { type Edit, isService, type Thing, whole } from './thing.ts';

const opposes = /^(but|although|though|tho|whereas)$/;
/** So many words stand between what was written and what was done. */
const FAR = 9;

/**
 * Leaves out the service that was only written down, where another is told as the one really given: "billed as 97530 but it was
 * strengthening", "the sheet says gait 20 but we did balance 20". Null where one of them may have been given beside the other.
 */
export function serviceReallyGiven({ tokens }: Draft, things: readonly Thing[]): Edit[] | null {
  const services = things.filter(isService);
  for (const [at, written] of services.entries()) {
    const real = services[at + 1];
    if (!real || real.codes === written.codes || real.kind !== written.kind) continue;
    const told = whole(written);
    const words = tokens.slice(told.to, whole(real).from);
    const opens = opensAt(tokens, told.from);
    if (opens === null || words.length > FAR || !isTurn(words)) continue;
    // "Billed 97110 but did 97140 too" tells of both.
    if (tokens.slice(told.to).some(({ text }) => /^(too|also|well|modifier|separate|59)$/.test(text)))
      continue;
    const turn = words.findIndex(({ text }) => opposes.test(text));
    return [{ from: opens, to: told.to + turn + 1, reads: null }];
  }
  return null;
}

/** Whether a message may tell so at all. */
export const maySayCoded = ({ tokens }: Draft): boolean => tokens.some(isWritten);

const isWritten = (token: Token | undefined): boolean =>
  tells(token, 'correction-words/coded') || tells(token, 'correction-words/written-down');

/** Where the telling of what was written begins: "the EMR says", "I wrote", "they coded it as". */
function opensAt(tokens: readonly Token[], service: number): number | null {
  let from = service;
  while (tells(tokens[from - 1], 'correction-words/beside-coded')) from -= 1;
  if (!isWritten(tokens[from - 1]) || /^(dont|didnt|not|never)$/.test(tokens[from - 2]?.text ?? ''))
    return null;
  while (isWritten(tokens[from - 1]) || tells(tokens[from - 1], 'correction-words/who-coded')) from -= 1;
  return from;
}

/** "But it was really": a word that turns, one that says what was, and nothing else. */
const isTurn = (words: readonly Token[]): boolean =>
  words.some(({ text }) => opposes.test(text)) &&
  words.some((word) => tells(word, 'correction-words/says-truth')) &&
  words.every((word) => tells(word, 'correction-words/before-truth')) &&
  // "But is it really 97110?"
  !words.some(
    ({ text }, at) =>
      /^(is|was|should|did)$/.test(text) && /^(it|that|this|we|i)$/.test(words[at + 1]?.text ?? ''),
  );
