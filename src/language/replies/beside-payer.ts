import { type Draft, seen } from '../draft.ts';
import type { Token } from '../words/tokens.ts';

/** Words that lead to who pays: "drop MT and its UHC", "no CMT, she has Medicare". */
const leads =
  /^(and|but|also|its|it|is|was|she|he|they|has|have|hes|shes|pt|patient|for|with|under|insurance|ins|payer|through|this|,|;|\.|-)$/;
/** A second payer says nothing of where the claim goes; "was" and "now" tell of two. */
const another = /^(secondary|sec|supp|supplement|medigap|2nd|primary|now|instead|or)$/;

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
  if (tokens.some(({ text }) => another.test(text) || text === '?')) return null;
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
  while (at > 0 && leads.test(tokens[at - 1]?.text ?? '')) at--;
  return at > 0 ? tokens.slice(0, at) : null;
}

/** What stands behind a payer at the beginning, where a sign or a word that joins parts them. */
function behind(tokens: Draft['tokens'], { from, to }: { from: number; to: number }): Token[] | null {
  const isFirst = tokens.slice(0, from).every(({ text }) => leads.test(text));
  const next = tokens[to]?.text ?? '';
  return isFirst && /^([,;.]|and|but)$/.test(next) && to + 1 < tokens.length ? tokens.slice(to + 1) : null;
}
