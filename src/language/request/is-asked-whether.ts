import type { Draft } from '../draft.ts';
import { sentencesOf } from '../parts/sentences.ts';

/** "Was an ABN signed?", "has she hit the threshold yet?", "97110 20, over the cap?": who asks whether it is so attests nothing. */
export function isAskedWhether({ tokens }: Draft, { from, to }: { from: number; to: number }): boolean {
  const sentences = sentencesOf(tokens);
  const comma = tokens.findLastIndex(({ text }, at) => at < from && /^[,:]$/.test(text));
  const start = Math.max(comma + 1, sentences.indexOf(sentences[from] ?? 0));
  const first = tokens[start]?.text ?? '';
  const end = /^(yet|already|today|now|before|this|year|or|not)$/;
  let at = to;
  while (end.test(tokens[at]?.text ?? '')) at++;
  return (
    (start === from || /^(is|are|was|were|has|have|had|did|do|does|isnt|hasnt|wasnt|didnt)$/.test(first)) &&
    tokens[at]?.text === '?'
  );
}
