import type { Entry, PhraseNode } from '../words/phrase-node.ts';
import { normalize } from '../words/signs/normalize.ts';
import { tokenize } from '../words/tokens.ts';
import { type Key, keyOf, meaningful, writtenTogether } from './phrase-words.ts';

/** Phrases by their words, so that a message is searched in one pass whatever the number of phrases. */
export interface PhraseBook {
  root: PhraseNode;
  /** All words of all phrases: words that need no correction. */
  words: Set<string>;
}

/** @returns an empty book; fill it with `learn`. */
export function newPhraseBook(): PhraseBook {
  return { root: newNode(), words: new Set() };
}

/** In a phrase: any few words, or none. */
const GAP = '...';
/** In a phrase: a small word that stays. */
const STAYING = /_([a-z]+)_/g;

/**
 * Teaches the book a phrase, also written together or with its two words turned round:
 * "ther ex", "therex"; "gait training", "training gait". Three points leave a gap: "set ... up" meets "set her up" and
 * "set the patient up". Small words are passed over ("in and out of the tub"), but for one that is marked: "part _of_".
 */
export function learn(book: PhraseBook, phrase: string, entry: Entry): void {
  if (phrase.includes(GAP)) {
    learnWithGaps(book, phrase.split(GAP), entry);
    return;
  }
  const { tokens, keys, stays } = partOf(book, phrase, entry);
  if (keys.length === 0) return;
  if (stays) {
    insert(book.root, keys, entry);
    return;
  }
  insertBothWays(book.root, keys, entry);
  for (const joined of writtenTogether(tokens))
    insertBothWays(
      book.root,
      meaningful(tokenize(joined)).map((token) => keyOf(token, entry.exact === true)),
      entry,
    );
}

function learnWithGaps(book: PhraseBook, parts: readonly string[], entry: Entry): void {
  let node = book.root;
  parts.forEach((part, at) => {
    if (at > 0) node = node.behindGap ??= newNode();
    node = follow(node, partOf(book, part, entry).keys);
  });
  end(node, entry);
}

/** The words of a phrase, or of one side of its gap, and what they are found by. */
function partOf(book: PhraseBook, part: string, { exact }: Entry) {
  const staying = new Set([...part.matchAll(STAYING)].map(([, word = '']) => word));
  const tokens = tokenize(normalize(part.replace(STAYING, '$1')));
  for (const token of tokens) if (token.kind === 'word') book.words.add(token.text);
  const keys = meaningful(tokens, staying).map((token) => keyOf(token, exact === true));
  return { tokens, keys, stays: staying.size > 0 };
}

function insert(root: PhraseNode, keys: readonly Key[], entry: Entry): void {
  end(follow(root, keys), entry);
}

function follow(from: PhraseNode, keys: readonly Key[]): PhraseNode {
  let node = from;
  for (const { by, word } of keys) {
    node[by] ??= new Map();
    const next = node[by].get(word) ?? newNode();
    node[by].set(word, next);
    node = next;
  }
  return node;
}

function end(node: PhraseNode, entry: Entry): void {
  if (!node.entries.some((known) => known.slot === entry.slot && known.value === entry.value))
    node.entries.push(entry);
}

/** Two words are also found turned round: "training gait", "stim unattended". */
function insertBothWays(root: PhraseNode, keys: readonly Key[], entry: Entry): void {
  insert(root, keys, entry);
  const [first, second] = keys;
  if (keys.length === 2 && first && second && !entry.exact) insert(root, [second, first], entry);
}

function newNode(): PhraseNode {
  return { byText: null, byStem: null, behindGap: null, entries: [] };
}
