import type { Draft } from '../draft.ts';

/** "So is it 97530", "ok should it be group". */
const filling = /^(so|ok|okay|oh|and|but|wait|hey|um|uh|hmm|,)$/;
const asksFirst =
  /^(is|isnt|are|arent|does|doesnt|do|can|should|shouldnt|could|couldnt|would|wouldnt|wasnt|werent)$/;
const asksOfIt = /^(was|were)$/;
const subject =
  /^(it|that|this|they|the|there|these|those|he|she|both|all|any|anyone|everyone|everybody|somebody)$/;

/**
 * Whether a reply asks, with or without a sign for it: "is it 97530", "was the TE group". "Was massage" and "were in a group"
 * tell, and leave out of what.
 */
export function isAsked({ tokens, mentions }: Draft): boolean {
  if (tokens.some(({ text }) => text === '?')) return true;
  const at = tokens.findIndex(({ text }) => !filling.test(text));
  const [first = '', next = ''] = tokens.slice(at, at + 2).map(({ text }) => text);
  if (asksFirst.test(first)) return true;
  const isOfNamed = mentions.some(({ from, to }) => from === at + 1 && to < tokens.length);
  return asksOfIt.test(first) && (subject.test(next) || isOfNamed);
}
