import type { Draft } from '../draft.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { type Edit, isService, type Thing, whole } from './thing.ts';

/** Words that somebody has put a code or a name to what was done, beside those of writing. */
const coded = /^(billed|coded|code|booked|scheduled|labeled|labelled|marked|called|selected|picked|entered)$/;
/** Between the two services: "but it was really", ", she did", "though what I did was". */
const turn = /^(but|although|though|tho|whereas|,|;|\.|-|and)$/;
const opposes = /^(but|although|though|tho|whereas)$/;
const between =
  /^(it|that|this|he|she|they|we|i|what|was|were|is|its|thats|did|done|really|actually|truly|realistically|reality|in|just|only|more|like|the|a|an|mostly|of|should|be|been|have|has|had|pt|patient|all|for|as|reality|real|got|gave|given|performed|provided|doing|him|her|them)$/;
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
    const begin = tokens.slice(told.to).findIndex(({ text }) => opposes.test(text));
    const end = begin < 0 ? told.to + 1 : told.to + begin + 1;
    return [{ from: opens, to: end, reads: null }];
  }
  return null;
}

/** Whether a message may tell so at all. */
export const maySayCoded = ({ tokens }: Draft): boolean => tokens.some(isWritten);

const isWritten = (token: Token | undefined): boolean =>
  coded.test(token?.text ?? '') || tells(token, 'correction-words/written-down');

/** Where the telling of what was written begins: "the EMR says", "I wrote", "they coded it as". */
function opensAt(tokens: readonly Token[], service: number): number | null {
  let from = service;
  while (
    /^(as|it|that|this|the|a|in|for|under|her|him|visit|to|was|down|today)$/.test(
      tokens[from - 1]?.text ?? '',
    )
  )
    from -= 1;
  if (!isWritten(tokens[from - 1]) || /^(dont|didnt|not|never)$/.test(tokens[from - 2]?.text ?? ''))
    return null;
  while (isWritten(tokens[from - 1]) || who.test(tokens[from - 1]?.text ?? '')) from -= 1;
  return from;
}

const who =
  /^(i|we|they|she|he|the|my|our|front|desk|system|biller|its|it|pta|pt|therapist|doc|was|is|got|get)$/;

/** "But it was really": a word that turns, one that says what was, and nothing else. */
const isTurn = (words: readonly Token[]): boolean =>
  words.some(({ text }) => opposes.test(text)) &&
  words.some(({ text }) =>
    /^(was|were|did|really|actually|is|its|should|more|truly|gave|got|done|performed|provided)$/.test(text),
  ) &&
  words.every(({ text }) => turn.test(text) || between.test(text)) &&
  // "But is it really 97110?"
  !words.some(
    ({ text }, at) =>
      /^(is|was|should|did)$/.test(text) && /^(it|that|this|we|i)$/.test(words[at + 1]?.text ?? ''),
  );
