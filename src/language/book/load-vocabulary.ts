import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { NamedCode } from '../../rulebook/check-codes-named.ts';
import type { RuleProblem } from '../../rulebook/problem.ts';
import { readYaml } from '../../rulebook/read-yaml.ts';
import { codesNamed } from './codes-named.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, written YYYY-MM-DD');

/** The form of `intents/vocabulary/<slot>.yml`. */
export const vocabularyFile = z.strictObject({
  asOf: day,
  says: z.string().min(3),
  /**
   * How its words are found in a message: as phrases in any form of theirs, as phrases exactly as written ("united" is no form of
   * "units"), one word at a time where a step asks for it, or never, where something of their own reads them: they change how others are
   * read, or tell a part of a time.
   */
  found: z.enum(['in-any-form', 'as-written', 'word-by-word', 'never']).default('in-any-form'),
  /** Descriptions are compared with its words, which stand under codes. */
  compared: z.literal(true).optional(),
  /** Names that own what is asked about: "Aetna's unit method". Tokens have no apostrophe. */
  owning: z.literal(true).optional(),
  /** Each of its words means one thing: elsewhere one may speak for several (a PTA is an assistant, and PT). */
  oneMeaning: z.literal(true).optional(),
  words: z.record(
    z.string(),
    z
      .array(
        z
          .string()
          .min(1)
          .regex(/^(?:[^{}]|\{payer\})*$/, 'words; of names in brackets there is only {payer}'),
      )
      .min(1),
  ),
});

export type VocabularyFile = z.infer<typeof vocabularyFile>;

/** Words of one vocabulary file: what they stand for, and how people write it. */
export type Vocabulary = VocabularyFile['words'];

/** The vocabularies of a folder, by the slot that they are named after. */
export type Vocabularies = ReadonlyMap<string, VocabularyFile>;

/** @returns everyday words by code: those that are also cues beside an ambiguous phrase, and those of every subject */
export function everydayWords(vocabularies: Vocabularies): Vocabulary {
  const everyday: Vocabulary = {};
  for (const { words, compared } of vocabularies.values())
    if (compared)
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
export function loadVocabulary(directory: URL, problems: RuleProblem[], named: NamedCode[]): Vocabularies {
  const folder = new URL('vocabulary/', directory);
  const vocabularies = new Map<string, VocabularyFile>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()) {
    const read = readYaml(new URL(file, folder), `intents/vocabulary/${file}`, vocabularyFile, problems);
    if (!read) continue;
    vocabularies.set(file.replace('.yml', ''), read.data);
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
