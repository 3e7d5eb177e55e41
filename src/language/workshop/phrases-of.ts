import { readdirSync } from 'node:fs';
import type { RuleProblem } from '../../rulebook/problem.ts';
import { readYaml } from '../../rulebook/read-yaml.ts';
import { type VocabularyFile, vocabularyFile } from '../book/load-vocabulary.ts';
import { type IntentFile, intentFile } from '../intents/classifier/load-intents.ts';

/** A phrase of intents/ and where it stands. */
export interface Phrase {
  text: string;
  /** The intent, or the key of a vocabulary, that it stands under. */
  under: string;
  file: string;
  line: number;
  key: string;
}

/** A file of intents/ with its phrases: examples, near misses and twin cases, or the words of a vocabulary. */
export interface PhraseFile<Data> {
  /** The intent, or the slot of a vocabulary: the name of the file. */
  name: string;
  phrases: Phrase[];
  data: Data;
}

/**
 * Reads the examples of every intent, with the line of each.
 *
 * @param problems receives what does not fit the form of the file
 */
export function examplesOf(directory: URL, problems: RuleProblem[]): PhraseFile<IntentFile>[] {
  return yamlNames(directory).flatMap((file) => {
    const name = `intents/${file}`;
    const read = readYaml(new URL(file, directory), name, intentFile, problems);
    if (!read) return [];
    const place = (key: string, at: number) => ({
      under: read.data.intent,
      file: name,
      line: read.lineOf([key, at]),
      key: `${key}.${at}`,
    });
    const phrases = [
      ...read.data.examples.map((text, at) => ({ text, ...place('examples', at) })),
      ...read.data.not.map(({ text, intent }, at) => ({ text, ...place('not', at), under: intent })),
      ...read.data.cases.map(({ text, intent }, at) => ({
        text,
        ...place('cases', at),
        under: intent ?? read.data.intent,
      })),
    ];
    return [{ name: read.data.intent, phrases, data: read.data }];
  });
}

/** Reads the words of every vocabulary, with the line of each. */
export function wordsOf(directory: URL, problems: RuleProblem[]): PhraseFile<VocabularyFile>[] {
  const folder = new URL('vocabulary/', directory);
  return yamlNames(folder).flatMap((file) => {
    const name = `intents/vocabulary/${file}`;
    const read = readYaml(new URL(file, folder), name, vocabularyFile, problems);
    if (!read) return [];
    const phrases = Object.entries(read.data.words).flatMap(([under, words]) =>
      words.map((text, at) => ({
        text,
        under,
        file: name,
        line: read.lineOf(['words', under, at]),
        key: `words.${under}.${at}`,
      })),
    );
    return [{ name: file.replace('.yml', ''), phrases, data: read.data }];
  });
}

const yamlNames = (directory: URL): string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.yml'))
    .sort();
