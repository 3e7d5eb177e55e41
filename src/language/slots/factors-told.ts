import { gather } from '../../core/gather.ts';
import type { EvaluationLevels, LevelFactor } from '../../core/rule-set/evaluation-rules.ts';
import { workedOut } from '../../core/rules/worked-out.ts';
import { clausesOf } from '../parts/clauses.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import { type Token, tokenize } from '../words/tokens.ts';

/** What was told of one factor, with its place. */
export interface FactorTold {
  id: string;
  told: number | string;
  from: number;
  to: number;
}

interface Span {
  from: number;
  to: number;
}

/** Between a number or a word and what it speaks of. */
const between =
  /^(of|to|in|the|a|other|known|relevant|significant|medical|active|occupational|treatment|level|complexity|clinical|more|than|or|minutes?|mins?|was|were|is|are|[:=+/-])$/;
const NEAR = 3;
const nothing = /^(no|none|without|zero|denies|denied|nil)$/;
const joins = /^(or|nor|and|[/,&])$/;

/**
 * What a message tells of the factors of a level: a number or "no" beside what it counts ("no comorbidities", "body structures:
 * 3"), a word beside what it describes ("brief profile"), or a word alone where it can mean nothing else ("evolving").
 *
 * @see rules/evaluations.yml
 */
export function factorsTold(tokens: readonly Token[], group: EvaluationLevels): FactorTold[] {
  return gather(group.factors, (factor) => {
    const nouns = placesOf(tokens, nounsOf(factor));
    if (factor.least !== undefined) return numberTold(tokens, factor, nouns);
    return wordTold(tokens, factor, nouns);
  });
}

const nounsOf = workedOut((factor: LevelFactor) => factor.named.map((noun) => tokenize(noun)));

const wordsOf = workedOut((factor: LevelFactor) =>
  Object.values(factor.words ?? {})
    .flat()
    .map((word) => ({ word, tokens: tokenize(word) })),
);

/** Where one of the phrases stands, the longest at each place. */
function placesOf(tokens: readonly Token[], phrases: readonly (readonly Token[])[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let longest = 0;
    for (const phrase of phrases)
      if (phrase[0]?.stem === tokens[at]?.stem && phrase.length > longest && stands(tokens, at, phrase))
        longest = phrase.length;
    if (longest === 0) continue;
    found.push({ from: at, to: at + longest });
    at += longest - 1;
  }
  return found;
}

const stands = (tokens: readonly Token[], at: number, phrase: readonly Token[]): boolean =>
  phrase.every(({ stem }, further) => tokens[at + further]?.stem === stem);

/** Numbers beside different nouns add up; "no personal factors or comorbidities" and "3 structures/elements" are one number. */
function numberTold(tokens: readonly Token[], { id }: LevelFactor, nouns: readonly Span[]): FactorTold[] {
  const read: (Span & { value: number })[] = [];
  const more: Span[] = [];
  nouns.forEach((noun, at) => {
    const last = nouns[at - 1];
    const shared = last && noun.from - last.to <= 2 && joins.test(tokens[noun.from - 1]?.text ?? '');
    const number = numberBefore(tokens, noun) ?? (shared ? null : numberBehind(tokens, noun));
    if (number) read.push(number);
    else if (shared) more.push(noun);
  });
  if (read.length === 0) return [];
  const told = read.reduce((sum, { value }) => sum + value, 0);
  return [...read, ...more].map(({ from, to }) => ({ id, told, from, to }));
}

function numberAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  if (nothing.test(tokens[at]?.text ?? '')) return { value: 0, to: at + 1 };
  const number = readNumber(tokens, at);
  return number && Number.isInteger(number.value) && number.value <= MOST ? number : null;
}

/** Nobody counts more of anything than a visit has minutes. */
const MOST = 240;

function numberBefore(tokens: readonly Token[], { from, to }: Span): (Span & { value: number }) | null {
  for (let at = from - 1; at >= 0 && at >= from - NEAR - 1; at--) {
    const number = numberAt(tokens, at);
    if (number) return { from: at, to, value: number.value };
    if (!between.test(tokens[at]?.text ?? '')) return null;
  }
  return null;
}

function numberBehind(tokens: readonly Token[], { from, to }: Span): (Span & { value: number }) | null {
  let at = to;
  while (between.test(tokens[at]?.text ?? '') && at < to + 2) at++;
  const number = numberAt(tokens, at);
  return number ? { from, to: number.to, value: number.value } : null;
}

function wordTold(tokens: readonly Token[], factor: LevelFactor, nouns: readonly Span[]): FactorTold[] {
  const clauses = clausesOf(tokens);
  const isBeside = (word: Span) => (noun: Span) =>
    clauses[word.from] === clauses[noun.from] && Math.max(noun.from - word.to, word.from - noun.to) <= NEAR;
  const found = gather(wordsOf(factor), ({ word, tokens: own }) =>
    gather(placesOf(tokens, [own]), (place) => {
      const noun = nouns.find(isBeside(place));
      if (!factor.alone && noun === undefined) return [];
      const from = Math.min(place.from, noun?.from ?? place.from);
      return [{ id: factor.id, told: word, from, to: Math.max(place.to, noun?.to ?? 0), size: own.length }];
    }),
  );
  // "Not stable" holds "stable": the longest words are what was said.
  return found.sort((a, b) => b.size - a.size).slice(0, 1);
}
