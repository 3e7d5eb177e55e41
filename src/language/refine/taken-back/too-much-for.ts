import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** So many words tell what was too much: "too much muscle spasm to adjust". */
const FEW = 4;

/**
 * Whether a service was too much for the patient: "too acute to adjust", "too sore for manual", "in too much spasm to be adjusted".
 *
 * @param too the token behind the word "too"
 * @param from the first token of the service
 */
export function isTooMuchFor(tokens: readonly Token[], too: number, from: number): boolean {
  let at = from;
  while (at > too && tells(tokens[at - 1], 'not-given/too-much-for')) at--;
  const told = tokens.slice(too, at);
  return (
    !isLeftOpen(tokens, too - 1) &&
    tokens.slice(at, from).some(({ text }) => text === 'to' || text === 'for') &&
    told.length > 0 &&
    told.length < FEW &&
    told.at(-1)?.text !== 'much' &&
    told.every((word) => word.kind === 'word' && !tells(word, 'not-given/of-amount'))
  );
}

/** Right before "too" it says the contrary: "not too stiff to adjust", "no longer too sore". */
const contrary = /^(not|wasnt|isnt|werent|arent|never|longer|nt)$/;
const being = /^(is|was|are|were|isnt|wasnt)$/;

/** Whether it was not too much, or that is asked: "is he too acute to adjust?". */
function isLeftOpen(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens.findLastIndex(({ text }, here) => here < at && /^[.,;:!?\n]$/.test(text));
  return (
    contrary.test(tokens[at - 1]?.text ?? '') ||
    (being.test(tokens[sentence + 1]?.text ?? '') && sentence + 2 < at)
  );
}
