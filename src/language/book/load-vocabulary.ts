import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { NamedCode } from '../../rulebook/check-codes-named.ts';
import type { RuleProblem } from '../../rulebook/problem.ts';
import { readYaml } from '../../rulebook/read-yaml.ts';
import { codesNamed } from '../codes-named.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, written YYYY-MM-DD');

/** The form of `intents/vocabulary/<slot>.yml`. */
export const vocabularyFile = z.strictObject({
  asOf: day,
  says: z.string().min(3),
  words: z.record(z.string(), z.array(z.string().min(1)).min(1)),
});

/** Phrases of one vocabulary file: what they stand for, and how people write it. */
export type Vocabulary = Record<string, string[]>;

/** Vocabularies of this name hold what a description is compared with, by subject: their words are no phrases to be found. */
export const isDescribed = (slot: string): boolean => slot.startsWith('described-');

/** @returns everyday words by code: those that are also cues beside an ambiguous phrase, and those of every subject */
export function everydayWords(vocabularies: ReadonlyMap<string, Vocabulary>): Vocabulary {
  const everyday: Vocabulary = {};
  for (const [slot, words] of vocabularies)
    if (slot === 'keywords' || isDescribed(slot))
      for (const [code, phrases] of Object.entries(words))
        everyday[code] = [...(everyday[code] ?? []), ...phrases];
  return everyday;
}

/**
 * Reads `intents/vocabulary/`: one file a slot, named after it.
 *
 * @param problems receives what is wrong, with file and line
 * @param named receives the codes that words are written under, with file and line
 * @returns vocabularies by slot; a file with problems is left out
 */
export function loadVocabulary(
  directory: URL,
  problems: RuleProblem[],
  named: NamedCode[],
): Map<string, Vocabulary> {
  const folder = new URL('vocabulary/', directory);
  const vocabularies = new Map<string, Vocabulary>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()) {
    const read = readYaml(new URL(file, folder), `intents/vocabulary/${file}`, vocabularyFile, problems);
    if (!read) continue;
    vocabularies.set(file.replace('.yml', ''), read.data.words);
    for (const word of Object.keys(read.data.words)) {
      const place = {
        file: `intents/vocabulary/${file}`,
        line: read.lineOf(['words', word]),
        key: `words.${word}`,
      };
      named.push(...codesNamed(word, place));
    }
  }
  return vocabularies;
}
