import { type Draft, seen } from '../../draft.ts';
import { isPolite } from './is-polite.ts';

/** How many words a message has, services, who pays, the day and thanks aside: "97140 with 98941 for UHC pls" has one. */
export function wordsBeside(draft: Draft): number {
  const { tokens, mentions } = draft;
  const payers = seen(draft, 'payers');
  const dates = draft.dateAt ? [draft.dateAt] : [];
  let words = 0;
  for (let at = 0; at < tokens.length; at++) {
    const isNamed = [...mentions, ...payers, ...dates].some(({ from, to }) => from <= at && at < to);
    const isBefore = tokens[at]?.text === 'for' && payers.some(({ from }) => from === at + 1);
    if (tokens[at]?.kind === 'word' && !isNamed && !isBefore && !isPolite(tokens[at]?.text ?? '')) words++;
  }
  return words;
}
