import { behindStem, behindText, HEAD, type PhraseIndex } from '../words/phrase-index.ts';
import type { Entry } from '../words/phrase-node.ts';
import type { Token } from '../words/tokens.ts';
import { fillers } from './phrase-words.ts';

/** A phrase found in a message: tokens `from` up to, not including, `to`. */
export interface Sighting {
  slot: string;
  value: string;
  from: number;
  to: number;
}

/** Longest run of tokens, fillers included, that is read as one phrase. */
const LONGEST = 14;

/**
 * Finds the phrases of the book in a message: at each place the longest of each slot.
 *
 * @param tokens known words among them with what the lexicon of this book knows of them
 * @returns sightings in the order of the message; those of different slots may overlap
 */
export function findPhrases(tokens: readonly Token[], book: PhraseIndex): Sighting[] {
  const { numbers } = book;
  const numberOf = (word: string): number => numbers.get(word) ?? -1;
  const texts = tokens.map(({ text, known }) => known?.text ?? numberOf(text));
  const search: Search = {
    book,
    tokens,
    texts,
    // Numbers and signs are their own stem, and looked up once.
    stems: tokens.map(
      ({ text, stem, known }, at) => known?.root ?? (stem === text ? (texts[at] as number) : numberOf(stem)),
    ),
    from: 0,
    sightings: [],
    first: 0,
  };
  for (; search.from < tokens.length; search.from++) {
    search.first = search.sightings.length;
    walk(search, 0, search.from, false);
  }
  return search.sightings;
}

/** Words that a gap of a phrase spans at most: "set (the new patient) up". */
const WIDEST = 3;
/** No phrase goes on behind these. */
const ends: ReadonlySet<string> = new Set([...'.,;:?!()\n&+', 'and', 'then', 'plus', 'but', 'or']);

/** The search that begins at one token; what it has found stands in `sightings` from `first` on. */
interface Search {
  book: PhraseIndex;
  tokens: readonly Token[];
  /** The numbers of the tokens in the book. */
  texts: readonly number[];
  stems: readonly number[];
  from: number;
  sightings: Sighting[];
  first: number;
}

/** @param node its place in the book */
function walk(search: Search, node: number, at: number, isFiller: boolean): void {
  const { nodes, entries } = search.book;
  // Behind a filler the phrase that ended before it is not found again.
  const many = isFiller ? 0 : (nodes[node] as number);
  for (let entry = 0; entry < many; entry++)
    note(search, entries[nodes[node + HEAD + entry] as number] as Entry, at);
  const token = search.tokens[at];
  if (token === undefined || at - search.from > LONGEST) return;
  const { text, known } = token;
  const isFirst = node === 0 && known !== null;
  const byText = isFirst ? known.byText : behindText(nodes, node, search.texts[at] as number);
  const byStem = isFirst ? known.byStem : behindStem(nodes, node, search.stems[at] as number);
  if (byText !== 0) walk(search, byText, at + 1, false);
  if (byStem !== 0) walk(search, byStem, at + 1, false);
  if (byText === 0 && byStem === 0 && isShortPlural(text)) {
    const single = search.book.numbers.get(text.slice(0, -1));
    const bySingle = single === undefined ? 0 : behindText(nodes, node, single);
    if (bySingle !== 0) walk(search, bySingle, at + 1, false);
  }
  if (at > search.from && fillers.has(text) && !(text === '.' && endsSentence(search.tokens, at)))
    walk(search, node, at + 1, true);
  const gap = nodes[node + HEAD - 1] as number;
  // "New needles. Rest of the hour …": no gap reaches into another sentence.
  const isOther = search.tokens[at - 1]?.text === '.' && /^[A-Z]/.test(token.raw);
  if (gap !== 0 && !isOther) walkBehind(search, gap, at);
}

/** So long a word is no abbreviation, as "neuro." and "ther." are. */
const LONG = 6;

/** "15 min with patient. New points inserted": another sentence begins, and no phrase goes on in it. */
const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]/.test(tokens[at + 1]?.raw ?? '') && (tokens[at - 1]?.text.length ?? 0) >= LONG;

function walkBehind(search: Search, node: number, at: number): void {
  for (let next = at; next <= at + WIDEST; next++) {
    if (ends.has(search.tokens[next]?.text ?? '.')) return;
    walk(search, node, next, true);
  }
}

/** Several phrases may name one thing: the longest of them counts. */
function note({ from, sightings, first }: Search, { slot, value }: Entry, to: number): void {
  for (let at = first; at < sightings.length; at++) {
    const known = sightings[at] as Sighting;
    if (known.value !== value || known.slot !== slot) continue;
    if (known.to < to) known.to = to;
    return;
  }
  sightings.push({ slot, value, from, to });
}

/** "TEs", "adjs": abbreviations keep their letters, so that their plural has no stem. */
const isShortPlural = (text: string): boolean =>
  text.length >= 3 && text.length <= 5 && text.endsWith('s') && /^[a-z]+$/.test(text);
