import { normalize } from './normalize.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a phrase stands for: the kind of thing (`name`, `payer`, `question`, …) and which one. */
export interface Entry {
  slot: string;
  value: string;
  /** `exact`: only these letters (payers, abbreviations). Otherwise forms of the words count too. */
  exact?: boolean;
}

/** A phrase found in a message: tokens `from` up to, not including, `to`. */
export interface Sighting {
  slot: string;
  value: string;
  from: number;
  to: number;
}

/** Phrases by their words, so that a message is searched in one pass whatever the number of phrases. */
export interface PhraseBook {
  root: Node;
  /** All words of all phrases: words that need no correction. */
  words: Set<string>;
}

interface Node {
  next: Map<string, Node>;
  entries: Entry[];
}

/** Words inside a phrase that carry no meaning for telling services apart: "in and out of the tub". */
const fillers = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'his',
  'her',
  'their',
  'my',
  'our',
  '-',
  '/',
  '&',
  '.',
  "'",
]);

/** Longest run of tokens, fillers included, that is read as one phrase. */
const LONGEST = 14;

/** @returns an empty book; fill it with `learn`. */
export function newPhraseBook(): PhraseBook {
  return { root: newNode(), words: new Set() };
}

/**
 * Teaches the book a phrase, also written together or with its two words turned round:
 * "ther ex", "therex"; "gait training", "training gait".
 */
export function learn(book: PhraseBook, phrase: string, entry: Entry): void {
  const tokens = tokenize(normalize(phrase));
  for (const token of tokens) if (token.kind === 'word') book.words.add(token.text);
  const keys = meaningful(tokens).map((token) => keyOf(token, entry));
  if (keys.length === 0) return;
  insertBothWays(book.root, keys, entry);
  for (const joined of writtenTogether(tokens))
    insertBothWays(
      book.root,
      meaningful(tokenize(joined)).map((token) => keyOf(token, entry)),
      entry,
    );
}

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
  node: Node,
  tokens: readonly Token[],
  from: number,
  at: number,
  found: (entry: Entry, to: number) => void,
) {
  for (const entry of node.entries) found(entry, at);
  const token = tokens[at];
  if (!token || at - from > LONGEST) return;
  for (const next of nextNodes(node, token)) walk(next, tokens, from, at + 1, found);
  if (at > from && fillers.has(token.text) && tokens[at + 1]) walkOn(node, tokens, from, at + 1, found);
}

/** Goes on behind a filler without reporting the phrase that ended before it again. */
function walkOn(
  node: Node,
  tokens: readonly Token[],
  from: number,
  at: number,
  found: (entry: Entry, to: number) => void,
) {
  const token = tokens[at];
  if (!token || at - from > LONGEST) return;
  for (const next of nextNodes(node, token)) walk(next, tokens, from, at + 1, found);
  if (fillers.has(token.text)) walkOn(node, tokens, from, at + 1, found);
}

function nextNodes(node: Node, token: Token): Node[] {
  const nodes = [node.next.get(token.text), node.next.get(`~${token.stem}`)];
  if (!nodes[0] && !nodes[1] && /^[a-z]{2,4}s$/.test(token.text))
    nodes.push(node.next.get(token.text.slice(0, -1)));
  return nodes.filter((next): next is Node => next !== undefined);
}

/** Words meet by their stem, numbers, signs and exact entries by their text. */
function keyOf(token: Token, entry: Entry): string {
  return token.kind === 'word' && token.text.length > 3 && !entry.exact ? `~${token.stem}` : token.text;
}

/** @returns how many words of a part of the message carry meaning */
export function weight(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  return meaningful(tokens.slice(from, to)).length;
}

function meaningful(tokens: readonly Token[]): Token[] {
  const kept = tokens.filter((token) => !fillers.has(token.text));
  return kept.length > 0 ? kept : [...tokens];
}

/** "neuro re-ed" is also typed "neuro reed" and "neuroreed"; "e-stim" also "estim". */
function writtenTogether(tokens: readonly Token[]): string[] {
  if (tokens.length < 2 || tokens.length > 4 || tokens.some((token) => token.kind === 'number')) return [];
  const bare = tokens.filter((token) => !fillers.has(token.text) || token.kind === 'word');
  if (bare.some((token) => token.kind === 'sign')) return [];
  const hyphenated = bare
    .map((token, at) => (at > 0 && token.glued ? token.text : ` ${token.text}`))
    .join('');
  const whole = bare.map((token) => token.text).join('');
  return whole.length < 5 ? [] : [hyphenated.trim(), whole];
}

function insert(root: Node, keys: readonly string[], entry: Entry): void {
  let node = root;
  for (const key of keys) {
    const next = node.next.get(key) ?? newNode();
    node.next.set(key, next);
    node = next;
  }
  if (!node.entries.some((known) => known.slot === entry.slot && known.value === entry.value))
    node.entries.push(entry);
}

/** Two words are also found turned round: "training gait", "stim unattended". */
function insertBothWays(root: Node, keys: readonly string[], entry: Entry): void {
  insert(root, keys, entry);
  const [first, second] = keys;
  if (keys.length === 2 && first && second && !entry.exact) insert(root, [second, first], entry);
}

function newNode(): Node {
  return { next: new Map(), entries: [] };
}
