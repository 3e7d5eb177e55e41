import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isPolite } from '../asked/is-polite.ts';
import { isKnown } from './payers-known.ts';

/** Small words beside the name of a subject. */
const small = new Set('on of for a an the in per with and & + - , . : ? ! medicares'.split(' '));
/** The year of the rules that are asked for: "MUE for 97110 in 2024". */
const year = /^20[12]\d$/;

/** "MUE on 97140": beside typed codes nothing but the name of a subject. */
export function isTopicOnly(draft: Draft, topics: readonly Sighting[], model: Model): boolean {
  const { tokens, mentions } = draft;
  if (topics.length === 0 || mentions.length === 0 || mentions.some(({ by }) => by !== 'code')) return false;
  // "MUE on 97140 medicare": the limit is that of the payer whose rules are the national ones.
  const payers = seen(draft, 'payers').filter(({ value }) => isKnown(value, 'national', model));
  const named = [...topics, ...mentions, ...payers];
  return tokens.every(
    ({ text }, at) =>
      small.has(text) ||
      isPolite(text) ||
      year.test(text) ||
      named.some(({ from, to }) => from <= at && at < to),
  );
}
