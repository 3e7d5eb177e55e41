import { eachOnce } from '../../../core/each-once.ts';
import { either } from '../../../core/either.ts';
import type { Finding } from '../../../core/visit.ts';
import { firstLine } from '../first-line.ts';
import { saidOnce } from '../sentences/said-once.ts';
import { says } from '../sentences/says.ts';
import type { Told } from '../told.ts';
import { decidingFindings } from '../verdict-sentence.ts';
import { modifiersOnLines } from './modifiers-on-lines.ts';

/** Most pairs named as having no edit; the findings hold all. */
const pairsNamed = 3;

/**
 * Each modifier with its condition, where the first line does not say it, then what the note needs for what was said, then
 * what is not needed, then where the article asks for more than the table.
 */
export const modifierSentences = saidOnce((told: Told): readonly string[] => {
  const article = told.answer.findings.filter(isArticles);
  const first = firstLine(told);
  return eachOnce([
    ...modifiersOnLines(told).filter((sentence) => !says(first, sentence)),
    ...notesOf(told),
    ...withoutPair(told),
    ...article.map((f) => f.text),
  ]);
});

/**
 * That a modifier is *not* needed is worth a line: it is added out of habit. Where payers or the article want it all the
 * same, their own sentence says both.
 */
function withoutPair(of: Told): string[] {
  const { answer } = of;
  const first = firstLine(of);
  const unpaired = answer.findings.filter((f) => f.id.startsWith('pair.no-row:'));
  if (unpaired.length === 0) return [];
  // The verdict says it of one pair, and below it of all for which the same holds.
  const decided = decidingFindings(answer);
  const told = decided.some(({ text }) => says(first, text)) ? decided : [];
  const missing = unpaired.filter((f) => !says(first, f.text) && !told.includes(f));
  if (missing.length === 0 || answer.lines.length === 0) return [];
  const other = answer.findings.filter((f) => f.id.startsWith('pair-note.') || isArticles(f));
  const found = missing.filter(
    ({ codes }) => !other.some((f) => f.codes.length > 0 && f.codes.every((code) => codes.includes(code))),
  );
  const pairs = new Map(found.map(({ codes }) => [codes.join(' '), codes]));
  if (pairs.size === 0) return [];
  if (pairs.size > pairsNamed && pairs.size === answer.pairs.length)
    return ['No 59 between any two of these codes: the table has none of their pairs.'];
  const partners = new Map<string, string[]>();
  // Counting a single one would take as many words as naming it.
  const named = pairs.size === pairsNamed + 1 ? pairs.size : pairsNamed;
  for (const [code = '', ...others] of [...pairs.values()].slice(0, named))
    partners.set(code, [...(partners.get(code) ?? []), ...others]);
  const each = [...partners].map(([code, others]) => `${code} with ${either(others)}`);
  const left = pairs.size - named;
  const more = left > 0 ? [`and ${left} pairs more`] : [];
  const none = pairs.size > 1 ? 'none of these pairs' : 'no such pair';
  return [`No 59 for ${[...each, ...more].join('; ')}: the table has ${none}.`];
}

const isArticles = ({ id, layer }: Finding): boolean => id.startsWith('modifier.') && layer === 'article';

/** The sentence of the note for each modifier that stands because somebody said what it attests. */
function notesOf({ answer }: Told): string[] {
  const stands = (code: string): boolean =>
    answer.lines.some((line) => line.modifiers.some((m) => m.code === code && m.when === 'always'));
  return answer.findings
    .filter((f) => f.id.startsWith('note:') && stands(f.id.split(':')[1] ?? ''))
    .map((f) => f.text);
}
