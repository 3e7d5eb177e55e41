import type { PhraseBook } from './phrase-book.ts';
import type { Entry, PhraseNode } from './phrase-node.ts';
import { fillers } from './phrase-words.ts';
import type { Token } from './tokens.ts';

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
export function findPhrases(tokens: readonly Token[], book: PhraseBook): Sighting[] {
  const search: Search = { tokens, root: book.root, from: 0, sightings: [], first: 0 };
  for (; search.from < tokens.length; search.from++) {
    search.first = search.sightings.length;
    walk(search, book.root, search.from, false);
  }
  return search.sightings;
}

/** Words that a gap of a phrase spans at most: "set (the new patient) up". */
const WIDEST = 3;
/** No phrase goes on behind these. */
const ends = /^([.,;:?!()\n&+]|and|then|plus|but|or)$/;

/** The search that begins at one token; what it has found stands in `sightings` from `first` on. */
interface Search {
  tokens: readonly Token[];
  root: PhraseNode;
  from: number;
  sightings: Sighting[];
  first: number;
}

function walk(search: Search, node: PhraseNode, at: number, isFiller: boolean): void {
  // Behind a filler the phrase that ended before it is not found again.
  if (!isFiller) for (const entry of node.entries) note(search, entry, at);
  const token = search.tokens[at];
  if (token === undefined || at - search.from > LONGEST) return;
  const { text, stem, known } = token;
  const isFirst = node === search.root && known !== null;
  const byText = isFirst ? known.byText : (node.byText?.get(text) ?? null);
  const byStem = isFirst ? known.byStem : (node.byStem?.get(stem) ?? null);
  if (byText !== null) walk(search, byText, at + 1, false);
  if (byStem !== null) walk(search, byStem, at + 1, false);
  if (byText === null && byStem === null && isShortPlural(text)) {
    const single = node.byText?.get(text.slice(0, -1));
    if (single !== undefined) walk(search, single, at + 1, false);
  }
  if (at > search.from && fillers.has(text)) walk(search, node, at + 1, true);
  if (node.behindGap !== null) walkBehind(search, node.behindGap, at);
}

function walkBehind(search: Search, node: PhraseNode, at: number): void {
  for (let next = at; next <= at + WIDEST; next++) {
    if (ends.test(search.tokens[next]?.text ?? '.')) return;
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
