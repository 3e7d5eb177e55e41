import { type Draft, seen } from '../draft.ts';
import { longest, type Span } from '../parts/spans.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import type { Edit } from './thing.ts';

const NEAR = 4;

/**
 * Leaves out the payer that somebody no longer has, of two that are told: "used to be aetna, now medicaid", "aetna... switched to medicaid",
 * "aetna (termed), medicaid". Null where only one is told, where both are on the claim, or where two are compared.
 */
export function payerLeft(draft: Draft): Edit[] | null {
  const payers = longest(seen(draft, 'payers')).sort((a, b) => a.from - b.from);
  const [first, second, third] = payers;
  if (!first || !second || draft.tokens.some((token) => tells(token, 'correction-words/two-payers')))
    return null;
  // "Aetna. No longer aetna, medicaid": named twice, and left.
  if (third)
    return nameOf(draft, first) === nameOf(draft, second) && isLeft(draft, second) && payers.length === 3
      ? [first, second].map(({ from, to }) => ({ from, to, reads: null }))
      : null;
  const [left, since] = isLeft(draft, first)
    ? [first, second]
    : isLeft(draft, second)
      ? [second, first]
      : isSince(draft, first, second)
        ? [first, second]
        : [null, null];
  if (!left || !since || nameOf(draft, left) === nameOf(draft, since)) return null;
  // Who paid on the day of the service gets the claim, whoever pays now.
  if (isOfThatDay(draft, left)) return [{ from: since.from, to: since.to, reads: null }];
  return [{ from: left.from, to: left.to, reads: null }];
}

/** "Had aetna on dos, now medicare", "at the time of visit had uhc", "last year aetna, …; last year's claim denied". */
function isOfThatDay(draft: Draft, left: Span): boolean {
  const { tokens } = draft;
  const isOld = tokens.some(
    ({ text }, at) =>
      /^(year|years|month|months)$/.test(text) &&
      tokens[at - 1]?.text === 'last' &&
      /^(claim|claims|visit|visits|dos|service)$/.test(tokens[at + 1]?.text ?? ''),
  );
  if (isOld) return true;
  const isSign = ({ text }: Token) => /^[,.;:\n?!(]$/.test(text);
  const start = tokens.findLastIndex((token, at) => at < left.from && isSign(token)) + 1;
  const end = tokens.findIndex((token, at) => at >= left.to && (isSign(token) || token.text === 'now'));
  const clause = tokens.slice(start, end < 0 ? tokens.length : end).map(({ text }) => text);
  // "No longer aetna on dos": not on that day either.
  const isNoMore = seen(draft, 'corrections', 'payer-before').some(
    ({ from, to }) =>
      from >= start && to <= left.from && !/^(used|lost|dropped)$/.test(tokens[from]?.text ?? ''),
  );
  // "Aetna termed before dos"; "termed after dos" paid that day.
  const isEnded =
    seen(draft, 'corrections', 'payer-ended').some(
      ({ from }) => from >= left.to && from < start + clause.length && tokens[from]?.text !== 'last',
    ) && !clause.some((text) => text === 'after' || text === 'since');
  const dayOf =
    /\b(dos|(time|date|day) of (the |that |his |her |our )?(visit|service|appt|appointment|treatment|tx))\b/;
  return !isNoMore && !isEnded && dayOf.test(clause.join(' '));
}

/** "No longer aetna", "used to have aetna", "aetna termed in may". */
function isLeft(draft: Draft, { from, to }: Span): boolean {
  const { tokens } = draft;
  // "Lost the medicare card" and has the plan.
  if (/^(card|cards|id|number|info|paperwork)$/.test(tokens[to]?.text ?? '')) return false;
  const before = seen(draft, 'corrections', 'payer-before').some(
    (words) =>
      words.to <= from &&
      from - words.to < NEAR &&
      tokens.slice(words.to, from).every((word) => tells(word, 'correction-words/beside-payer')),
  );
  const behind = seen(draft, 'corrections', 'payer-ended').some(
    (words) =>
      words.from >= to &&
      tokens.slice(to, words.from).every((word) => tells(word, 'correction-words/beside-payer')),
  );
  return before || behind;
}

/** "Insurance changed to medicaid", "now medicaid", "medicaid now", "medicaid sorry". */
function isSince(draft: Draft, first: Span, { from, to }: Span): boolean {
  const { tokens } = draft;
  const isClosed = tokens[to] === undefined || tells(tokens[to], 'correction-words/behind-payer');
  const before = seen(draft, 'corrections', 'payer-since').some(
    (words) =>
      words.from >= first.to &&
      words.to <= from &&
      tokens.slice(words.to, from).every((word) => tells(word, 'correction-words/beside-payer')),
  );
  const isBehind =
    /^(now|sorry|actually)$/.test(tokens[to]?.text ?? '') &&
    (tokens[to + 1] === undefined || tells(tokens[to + 1], 'correction-words/behind-payer'));
  return (before && isClosed) || isBehind;
}

const nameOf = ({ sightings }: Draft, { from }: Span): string | undefined =>
  sightings.find((one) => one.slot === 'payers' && one.from === from)?.value;
