import type { Entry, PhraseBook, PhraseNode } from './phrase-book.ts';
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
 * @returns sightings in the order of the message; those of different slots may overlap
 */
export function findPhrases(tokens: readonly Token[], book: PhraseBook): Sighting[] {
  const stems = tokens.map((token) => `~${token.stem}`);
  const sightings: Sighting[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (nextNodes(book.root, tokens, stems, from).length === 0) continue;
    const longest = new Map<Entry, number>();
    walk({ node: book.root, tokens, stems, from, longest }, from, false);
    // Several phrases may name one thing: the longest of them counts.
    const bySlot = new Map<string, Sighting>();
    for (const [{ slot, value }, to] of longest) {
      const known = bySlot.get(`${slot} ${value}`);
      if (!known) bySlot.set(`${slot} ${value}`, { slot, value, from, to });
      else if (known.to < to) known.to = to;
    }
    sightings.push(...bySlot.values());
  }
  return sightings;
}

interface Path {
  node: PhraseNode;
  tokens: readonly Token[];
  stems: readonly string[];
  from: number;
  longest: Map<Entry, number>;
}

function walk(path: Path, at: number, isFiller: boolean): void {
  const { node, tokens, stems, from, longest } = path;
  // Behind a filler the phrase that ended before it is not found again.
  if (!isFiller)
    for (const entry of node.entries) if ((longest.get(entry) ?? -1) < at) longest.set(entry, at);
  const token = tokens[at];
  if (!token || at - from > LONGEST) return;
  for (const next of nextNodes(node, tokens, stems, at)) walk({ ...path, node: next }, at + 1, false);
  if (at > from && fillers.has(token.text)) walk(path, at + 1, true);
}

const none: PhraseNode[] = [];

function nextNodes(
  node: PhraseNode,
  tokens: readonly Token[],
  stems: readonly string[],
  at: number,
): PhraseNode[] {
  const token = tokens[at];
  if (!token) return none;
  const byText = node.next.get(token.text);
  const byStem = node.next.get(stems[at] ?? '');
  if (byText && byStem) return [byText, byStem];
  const one =
    byText ?? byStem ?? (isShortPlural(token.text) ? node.next.get(token.text.slice(0, -1)) : undefined);
  return one ? [one] : none;
}

/** "TEs", "adjs": abbreviations keep their letters, so that their plural has no stem. */
const isShortPlural = (text: string): boolean =>
  text.length >= 3 && text.length <= 5 && text.endsWith('s') && /^[a-z]+$/.test(text);
