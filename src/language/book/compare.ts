import { inOrder } from '../../core/in-order.ts';
import type { Token } from '../words/tokens.ts';
import type { ActivityBook, Phrase } from './activity-book.ts';
import { tellingStem } from './telling-stem.ts';

/** How near a description comes to a code: about 4 for one word that only this code has. */
export interface Likeness {
  code: string;
  likeness: number;
}
/** Words that may stand between two of a phrase. */
const BETWEEN = 2;

/**
 * Compares a description with the activities of every code. A word counts as much as it is rare, and as the phrase that
 * holds it is said in full; the best phrase of a code counts for the word.
 *
 * @returns codes that share a word with it, the nearest first
 */
export function compare(
  tokens: readonly Token[],
  { phrases, byStem, rarity, half }: ActivityBook,
): Likeness[] {
  const places = new Map<string, number>();
  tokens.forEach((token, at) => {
    const stem = tellingStem(token);
    if (stem !== null && !places.has(stem) && byStem.has(stem)) places.set(stem, at);
  });
  const said = new Map<number, Said>();
  const byWord: { rare: number; told: Said[] }[] = [];
  for (const [stem, at] of places) {
    const rare = rarity.get(stem) ?? 0;
    const told: Said[] = [];
    for (const number of byStem.get(stem) ?? []) {
      let one = said.get(number);
      if (one === undefined) {
        one = { phrase: phrases[number] as Phrase, much: 0, from: at, to: at };
        said.set(number, one);
      }
      one.much += rare;
      one.to = at;
      told.push(one);
    }
    byWord.push({ rare, told });
  }
  const near = new Map<string, Near>();
  for (const { rare, told } of byWord) addWord(near, rare, told, half);
  for (const { phrase, much, from, to } of said.values()) {
    const isWhole = phrase.whole > 0 && much >= phrase.weight - 1e-9 && to - from < phrase.words + BETWEEN;
    const code = isWhole ? near.get(phrase.code) : undefined;
    if (code !== undefined) code.whole = Math.max(code.whole, phrase.whole);
  }
  const found: Likeness[] = [];
  for (const { code, likeness, whole } of near.values()) found.push({ code, likeness: likeness + whole });
  return inOrder(found, ({ likeness }) => -likeness);
}

/** What a description says of a phrase, and the places of the first and last word of it. */
interface Said {
  phrase: Phrase;
  much: number;
  from: number;
  to: number;
}

/** What has been found for a code: by its words, by a phrase as a whole, and by the word that is looked at. */
interface Near extends Likeness {
  whole: number;
  best: number;
}

const NONE = -1;

/** Adds what a word says for each code, by the phrase of the code that is said in full the most. */
function addWord(near: Map<string, Near>, rare: number, told: readonly Said[], half: number): void {
  const here: Near[] = [];
  let one: Near | undefined;
  for (const { phrase, much } of told) {
    const { code, weight } = phrase;
    // Phrases of one code stand side by side.
    if (one === undefined || one.code !== code) {
      one = near.get(code) ?? { code, likeness: 0, whole: 0, best: NONE };
      near.set(code, one);
    }
    if (one.best === NONE) here.push(one);
    const part = much / weight;
    one.best = Math.max(one.best, (half === 1 ? part : part ** half) * rare);
  }
  for (const each of here) {
    each.likeness += each.best;
    each.best = NONE;
  }
}
