import { inOrder } from '../../core/in-order.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { normalize } from '../words/normalize.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import type { Vocabulary } from './load-vocabulary.ts';

/** The activities of rules/ and the everyday words of intents/ by their words, to compare a description with. */
export interface ActivityBook {
  phrases: Phrase[];
  /** The phrases that hold a word, by its stem. */
  byStem: Map<string, number[]>;
  /** What a word weighs: the fewer codes it speaks for, the more. */
  rarity: Map<string, number>;
  /** To what power a word counts by how much of its phrase is said. */
  half: number;
}

/** What a phrase speaks for, what all its words weigh together, how many they are, and what it tells beyond them as a whole. */
interface Phrase {
  code: string;
  weight: number;
  words: number;
  whole: number;
}

/** How near a description comes to a code: about 4 for one word that only this code has. */
export interface Likeness {
  code: string;
  likeness: number;
}

/** Words that are said of any activity: they tell none from another. */
const common = new Set(
  `the a an of and or to in on at by for with without from into over under up down out off as his her their its my our your
  he she they them him it we i me you pt pts patient patients client this that these those while when then than was were is
  are be been had have has did do does done doing got get gets getting made make making used use using work worked working
  set sets first second third next last round rounds exercise exercises training therapy treatment technique session visit today also again some any more each all both one two anything everything something nothing
  min mins minute minutes code codes bill cpt help helped assist what which how can go goes going gone where practice practiced practicing practise practised care rest rested rests resting rep reps face faced after before since because about around during until
  surgery surgeries surgical operation post op postop`.split(/\s+/),
);

/** What a phrase of several words tells as a whole, by its rarity. */
const WHOLE = 0.5;
/** Half of a phrase tells less than half of what it tells in full: "count" is not yet "count change". */
const HALF = 2;
/** Words that may stand between two of a phrase. */
const BETWEEN = 2;

/** @returns the word by which forms of it meet, or null where it tells nothing */
export const tellingStem = (token: Token): string | null =>
  token.kind === 'word' && token.text.length > 1 && !common.has(token.text) ? token.stem : null;

/**
 * Makes the book once.
 *
 * @param everyday everyday words by code, intents/vocabulary/keywords.yml
 * @param forms other forms of a word, intents/vocabulary/word-forms.yml
 * @param wholes whether phrases count above all as wholes: with many words of every day single ones tell little
 */
export function newActivityBook(
  { codes }: RuleSet,
  everyday: Vocabulary,
  forms: Vocabulary,
  wholes = false,
): ActivityBook {
  const spoken = Object.values(codes)
    .filter(({ validTo }) => validTo === null)
    .flatMap(({ code, names, activities }) =>
      [...names, ...activities, ...(everyday[code] ?? [])].map((phrase) => ({
        code,
        stems: stemsOf(phrase),
      })),
    )
    .filter(({ stems }) => stems.length > 0);
  const codesOf = new Map<string, Set<string>>();
  for (const { code, stems } of spoken)
    for (const stem of stems) codesOf.set(stem, (codesOf.get(stem) ?? new Set()).add(code));
  const all = new Set(spoken.map(({ code }) => code)).size;
  const rarity = new Map([...codesOf].map(([stem, { size }]) => [stem, Math.log(all / size)] as const));
  const byStem = new Map<string, number[]>();
  spoken.forEach(({ stems }, at) => {
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), at]);
  });
  // Another form of a word tells what the word tells.
  for (const [word, others] of Object.entries(forms))
    for (const other of others.flatMap(stemsOf)) {
      const [root] = stemsOf(word);
      const known = root === undefined ? undefined : byStem.get(root);
      if (root === undefined || known === undefined) continue;
      byStem.set(other, [...new Set([...(byStem.get(other) ?? []), ...known])]);
      rarity.set(other, Math.min(rarity.get(other) ?? Infinity, rarity.get(root) ?? Infinity));
    }
  // "Step length" is said of one service, and each of its words of many.
  const codesOfWhole = new Map<string, Set<string>>();
  const keyOf = (stems: readonly string[]) => [...stems].sort().join(' ');
  for (const { code, stems } of spoken)
    codesOfWhole.set(keyOf(stems), (codesOfWhole.get(keyOf(stems)) ?? new Set()).add(code));
  const wholeOf = (stems: readonly string[]) =>
    !wholes || stems.length < 2 ? 0 : WHOLE * Math.log(all / (codesOfWhole.get(keyOf(stems))?.size ?? all));
  const weightOf = (stems: readonly string[]) =>
    stems.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0);
  return {
    phrases: spoken.map(({ code, stems }) => ({
      code,
      weight: weightOf(stems),
      words: stems.length,
      whole: wholeOf(stems),
    })),
    byStem,
    rarity,
    half: wholes ? HALF : 1,
  };
}

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

function stemsOf(phrase: string): string[] {
  return [...new Set(tokenize(normalize(phrase)).map(tellingStem))].filter((stem) => stem !== null);
}
