import type { Entry, PhraseNode } from './phrase-node.ts';

/**
 * The phrases of a book in one list of numbers. As a tree they are tens of thousands of small objects all over the memory, and a
 * message meets some dozens of them: fetching those took longer than all the rest of the search, and reading them most of a start.
 */
export interface PhraseIndex {
  /** The number of each word that stands in a phrase, by its text or by its stem. */
  numbers: ReadonlyMap<string, number>;
  /** What phrases stand for, each once. */
  entries: readonly Entry[];
  /**
   * The nodes of the tree, the root at 0. Each: how many entries, how many words follow by their text, how many by their stem,
   * and the node behind a gap or 0; then its entries; then for each word that follows its number and its node, those by text
   * before those by stem, both by number.
   */
  nodes: Int32Array;
}

/** Numbers before the entries of a node. */
export const HEAD = 4;

/** @returns the index of all phrases from this node on */
export function indexPhrases(root: PhraseNode): PhraseIndex {
  const numbers = new Map<string, number>();
  const entries = new Map<string, { entry: Entry; at: number }>();
  const nodes: number[] = [];
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const placeOf = (entry: Entry): number => {
    const key = JSON.stringify([entry.slot, entry.value, entry.exact]);
    const known = entries.get(key) ?? { entry, at: entries.size };
    entries.set(key, known);
    return known.at;
  };
  const put = (node: PhraseNode): number => {
    const place = nodes.length;
    const following = [node.byText, node.byStem].map((words) =>
      [...(words ?? [])].map(([word, behind]) => ({ word: numberOf(word), behind })).sort(byWord),
    );
    nodes.push(
      node.entries.length,
      ...following.map((words) => words.length),
      0,
      ...node.entries.map(placeOf),
    );
    const pairs = nodes.length;
    for (const { word } of following.flat()) nodes.push(word, 0);
    for (const [at, { behind }] of following.flat().entries()) nodes[pairs + 2 * at + 1] = put(behind);
    if (node.behindGap !== null) nodes[place + HEAD - 1] = put(node.behindGap);
    return place;
  };
  put(root);
  return {
    numbers,
    entries: [...entries.values()].map(({ entry }) => entry),
    nodes: Int32Array.from(nodes),
  };
}

const byWord = (one: { word: number }, other: { word: number }): number => one.word - other.word;

/** The node behind a word that follows by its text; 0 where no phrase goes on so. */
export function behindText(nodes: Int32Array, node: number, word: number): number {
  return behind(nodes, node + HEAD + at(nodes, node), at(nodes, node + 1), word);
}

/** The same for a word that follows by its stem. */
export function behindStem(nodes: Int32Array, node: number, word: number): number {
  const texts = at(nodes, node + 1);
  return behind(nodes, node + HEAD + at(nodes, node) + 2 * texts, at(nodes, node + 2), word);
}

/** Looks a word up among so many pairs of word and node. */
function behind(nodes: Int32Array, pairs: number, many: number, word: number): number {
  let low = 0;
  let high = many - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = at(nodes, pairs + 2 * middle);
    if (found === word) return at(nodes, pairs + 2 * middle + 1);
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

const at = (nodes: Int32Array, place: number): number => nodes[place] as number;
