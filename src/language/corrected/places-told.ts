import { type Draft, seen } from '../draft.ts';
import { longest, type Span } from '../parts/spans.ts';
import { tells } from '../words/word-lists.ts';

const joins = /^([,/&+]|and|or|nor)$/;

/** Parts of the body and muscles; what is listed is one thing: "C, T and L". */
export function placesTold(draft: Draft): (Span & { last: number })[] {
  const { tokens } = draft;
  const alone = longest([...seen(draft, 'region'), ...seen(draft, 'muscles')]);
  const lists: (Span & { last: number })[] = [];
  for (const { from, to } of alone) {
    const last = lists.at(-1);
    const begins = tells(tokens[from - 1], 'correction-words/sides') && last?.to !== from ? from - 1 : from;
    const isListed =
      last !== undefined &&
      tokens.slice(last.to, begins).every(({ text }) => joins.test(text)) &&
      begins - last.to < 3;
    if (isListed && last) lists[lists.length - 1] = { from: last.from, to, last: begins };
    else lists.push({ from: begins, to, last: begins });
  }
  return lists;
}
