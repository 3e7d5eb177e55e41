import { type Draft, seen } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/**
 * What a reply says of the visit beside who pays, where that stands at its end or its beginning: "no CMT, Medicare", "UHC, and the MT was to
 * the shoulder". A service with its time and a payer and not a word more is a visit of its own.
 *
 * @returns the tokens of the rest, or null where nothing of the kind is told
 */
export function besidePayer(draft: Draft): readonly Token[] | null {
  const { tokens, mentions, denied, payer } = draft;
  const [told, second] = seen(draft, 'payers').filter(
    (one, _, all) => !all.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
  );
  const isSaid = payer !== null && told !== undefined && !second && tokens[told.from - 1]?.text !== 'not';
  if (!isSaid || mentions.length + denied.length === 0) return null;
  if (tokens.some((word) => tells(word, 'beside-replies/another-payer') || word.text === '?')) return null;
  const rest = behind(tokens, told) ?? before(tokens, told);
  const named = [...mentions, ...denied];
  const isMore = rest?.some(
    ({ kind, text }) =>
      kind === 'word' &&
      !/^(min|mins|minutes|m|and)$/.test(text) &&
      !named.some(({ from, to }) => tokens.slice(from, to).some((token) => token.text === text)),
  );
  // "2 regions and Cigna" tells the level of the adjustment that was talked about.
  const isLevel = named.every(({ spinalRegions, by }) => spinalRegions !== null && by !== 'code');
  return rest && (isMore || isLevel) ? rest : null;
}

/** What stands before a payer at the end. */
function before(tokens: Draft['tokens'], { from, to }: { from: number; to: number }): Token[] | null {
  if (to < tokens.length) return null;
  let at = from;
  while (at > 0 && tells(tokens[at - 1], 'beside-replies/before-payer')) at--;
  return at > 0 ? tokens.slice(0, at) : null;
}

/** What stands behind a payer at the beginning, where a sign or a word that joins parts them. */
function behind(tokens: Draft['tokens'], { from, to }: { from: number; to: number }): Token[] | null {
  const isFirst = tokens.slice(0, from).every((word) => tells(word, 'beside-replies/before-payer'));
  const next = tokens[to]?.text ?? '';
  return isFirst && /^([,;.]|and|but)$/.test(next) && to + 1 < tokens.length ? tokens.slice(to + 1) : null;
}
