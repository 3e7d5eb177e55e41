import type { RuleSet } from '../../core/rule-set.ts';
import { normalize } from '../words/normalize.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import type { Vocabulary } from './load-vocabulary.ts';

/** The activities of rules/ and the everyday words of intents/ by their words, to compare a description with. */
export interface ActivityBook {
  /** What each phrase speaks for, what all its words weigh together, how many they are, and what it tells beyond them as a whole. */
  phrases: { code: string; weight: number; words: number; whole: number }[];
  /** The phrases that hold a word, by its stem. */
  byStem: Map<string, number[]>;
  /** What a word weighs: the fewer codes it speaks for, the more. */
  rarity: Map<string, number>;
  /** To what power a word counts by how much of its phrase is said. */
  half: number;
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
  set sets first second third next last round rounds exercise exercises training therapy treatment technique session visit today also again some any more each all both one two
  min mins minute minutes code codes bill cpt help helped assist what which how can go goes going gone where practice practiced practicing practise practised care rest rested rests resting rep reps face faced after before since because about around during until
  surgery surgeries surgical operation`.split(/\s+/),
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
  for (const [stem, at] of places) {
    const rare = rarity.get(stem) ?? 0;
    for (const phrase of byStem.get(stem) ?? []) {
      const known = said.get(phrase);
      if (known === undefined) said.set(phrase, { much: rare, from: at, to: at });
      else {
        known.much += rare;
        known.to = at;
      }
    }
  }
  const likeness = new Map<string, number>();
  for (const stem of places.keys()) {
    const rare = rarity.get(stem) ?? 0;
    const best = new Map<string, number>();
    for (const at of byStem.get(stem) ?? []) {
      const { code, weight } = phrases[at] ?? { code: '', weight: 1 };
      const part = (said.get(at)?.much ?? 0) / weight;
      const much = part ** half * rare;
      const known = best.get(code);
      if (known === undefined || much > known) best.set(code, much);
    }
    for (const [code, much] of best) likeness.set(code, (likeness.get(code) ?? 0) + much);
  }
  const wholes = new Map<string, number>();
  for (const [at, { much, from, to }] of said) {
    const { code, weight, words, whole } = phrases[at] ?? { code: '', weight: 1, words: 0, whole: 0 };
    const isWhole = much >= weight - 1e-9 && to - from < words + BETWEEN;
    if (isWhole) wholes.set(code, Math.max(wholes.get(code) ?? 0, whole));
  }
  return [...likeness]
    .map(([code, much]) => ({ code, likeness: much + (wholes.get(code) ?? 0) }))
    .sort((a, b) => b.likeness - a.likeness);
}

/** What a description says of a phrase, and the places of the first and last word of it. */
interface Said {
  much: number;
  from: number;
  to: number;
}

function stemsOf(phrase: string): string[] {
  return [...new Set(tokenize(normalize(phrase)).map(tellingStem))].filter((stem) => stem !== null);
}
