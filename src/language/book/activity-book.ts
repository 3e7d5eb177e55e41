import type { RuleSet } from '../../core/rule-set.ts';
import { normalize } from '../words/signs/normalize.ts';
import { tokenize } from '../words/tokens.ts';
import type { Vocabulary } from './load-vocabulary.ts';
import { tellingStem } from './telling-stem.ts';

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
export interface Phrase {
  code: string;
  weight: number;
  words: number;
  whole: number;
}

/** What a phrase of several words tells as a whole, by its rarity. */
const WHOLE = 0.5;
/** Half of a phrase tells less than half of what it tells in full: "count" is not yet "count change". */
const HALF = 2;

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

function stemsOf(phrase: string): string[] {
  return [...new Set(tokenize(normalize(phrase)).map(tellingStem))].filter((stem) => stem !== null);
}
