import type { PhraseBook } from './phrase-book.ts';
import type { Entry, PhraseNode } from './phrase-node.ts';

/**
 * A phrase book as a few long lists. As it is, a book is tens of thousands of small objects, and reading those takes most
 * of what a start takes.
 */
export interface PackedBook {
  /** The words of all phrases, in the order of `nodes`, with `BETWEEN` between them. */
  next: string;
  /** What phrases stand for, each once. */
  entries: Entry[];
  /**
   * For each node, depth first: how many words follow by their text, how many by their stem, whether a gap follows, how many
   * entries; then these.
   */
  nodes: Uint32Array;
  words: Set<string>;
}

/** No word holds a blank. */
const BETWEEN = ' ';

/** @returns the same book, packed */
export function packBook({ root, words }: PhraseBook): PackedBook {
  const next: string[] = [];
  const nodes: number[] = [];
  const entries = new Map<string, { entry: Entry; at: number }>();
  const numberOf = (entry: Entry): number => {
    const key = JSON.stringify([entry.slot, entry.value, entry.exact]);
    const known = entries.get(key) ?? { entry, at: entries.size };
    entries.set(key, known);
    return known.at;
  };
  const pack = (node: PhraseNode): void => {
    const numbers = node.entries.map(numberOf);
    const gap = node.behindGap === null ? 0 : 1;
    nodes.push(node.byText?.size ?? 0, node.byStem?.size ?? 0, gap, numbers.length, ...numbers);
    for (const following of [node.byText, node.byStem])
      for (const [word, behind] of following ?? []) {
        next.push(word);
        pack(behind);
      }
    if (node.behindGap !== null) pack(node.behindGap);
  };
  pack(root);
  return {
    next: next.join(BETWEEN),
    entries: [...entries.values()].map(({ entry }) => entry),
    nodes: Uint32Array.from(nodes),
    words,
  };
}

/** @returns the book that was packed */
export function unpackBook({ next, entries, nodes, words }: PackedBook): PhraseBook {
  const texts = next.split(BETWEEN);
  let at = 0;
  let word = 0;
  const number = (): number => nodes[at++] as number;
  const node = (): PhraseNode => {
    const byText = number();
    const byStem = number();
    const gap = number();
    const own: Entry[] = [];
    for (let left = number(); left > 0; left--) own.push(entries[number()] as Entry);
    return {
      byText: following(byText),
      byStem: following(byStem),
      behindGap: gap === 0 ? null : node(),
      entries: own,
    };
  };
  const following = (many: number): Map<string, PhraseNode> | null => {
    if (many === 0) return null;
    const found = new Map<string, PhraseNode>();
    for (let left = many; left > 0; left--) {
      const text = texts[word++] as string;
      found.set(text, node());
    }
    return found;
  };
  return { root: node(), words };
}
