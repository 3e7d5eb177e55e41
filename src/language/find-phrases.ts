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
  const sightings: Sighting[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const longest = new Map<string, Sighting>();
    walk(book.root, tokens, from, from, (entry, to) => {
      const known = longest.get(`${entry.slot} ${entry.value}`);
      if (!known || known.to < to) longest.set(`${entry.slot} ${entry.value}`, { ...entry, from, to });
    });
    for (const { slot, value, to } of longest.values()) sightings.push({ slot, value, from, to });
  }
  return sightings;
}

function walk(
  node: PhraseNode,
  tokens: readonly Token[],
  from: number,
  at: number,
  found: (entry: Entry, to: number) => void,
  isFiller = false,
): void {
  // Behind a filler the phrase that ended before it is not found again.
  if (!isFiller) for (const entry of node.entries) found(entry, at);
  const token = tokens[at];
  if (!token || at - from > LONGEST) return;
  for (const next of nextNodes(node, token)) walk(next, tokens, from, at + 1, found);
  if (at > from && fillers.has(token.text)) walk(node, tokens, from, at + 1, found, true);
}

function nextNodes(node: PhraseNode, token: Token): PhraseNode[] {
  const nodes = [node.next.get(token.text), node.next.get(`~${token.stem}`)];
  if (!nodes[0] && !nodes[1] && /^[a-z]{2,4}s$/.test(token.text))
    nodes.push(node.next.get(token.text.slice(0, -1)));
  return nodes.filter((next): next is PhraseNode => next !== undefined);
}
