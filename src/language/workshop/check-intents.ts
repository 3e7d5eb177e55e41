import type { RuleProblem } from '../../rulebook/problem.ts';
import { examplesOf, type Phrase, wordsOf } from './phrases-of.ts';

/** Fewer examples than this teach the classifier nothing that it can tell from chance. */
const FEWEST = 12;

/**
 * Checks intents/ for people who write there: forms and slots, sentences that stand under two intents or twice, intents
 * with too few examples, words that a vocabulary gives two meanings.
 *
 * @param directory `intents/`
 * @returns what is wrong, each with file, line and what to do; empty where all is well
 */
export function checkIntents(directory: URL): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const files = examplesOf(directory, problems);
  for (const { name, data, phrases } of files)
    if (data.examples.length < FEWEST) problems.push(tooFew(name, data.examples.length, phrases[0]));
  problems.push(...twice(files.flatMap(({ phrases }) => phrases)));
  for (const file of wordsOf(directory, problems)) if (file.data.oneMeaning) problems.push(...clashes(file));
  return problems;
}

function tooFew(intent: string, count: number, first: Phrase | undefined): RuleProblem {
  return {
    file: `intents/${intent}.yml`,
    line: first?.line ?? 1,
    key: 'examples',
    says: `${intent} has ${count} examples: the classifier needs ${FEWEST} to learn from`,
    next: 'Add examples in words that people use, each said in another way.',
  };
}

/** The same sentence under two intents teaches both, that is neither; twice under one, or as example and case, it proves nothing. */
function twice(phrases: readonly Phrase[]): RuleProblem[] {
  return repeated(phrases, (phrase) => plain(phrase.text)).map(([first, again]) => ({
    file: again.file,
    line: again.line,
    key: again.key,
    says:
      first.under === again.under
        ? `"${again.text}" stands here a second time: see ${first.file}:${first.line}`
        : `"${again.text}" is ${again.under} here and ${first.under} in ${first.file}:${first.line}`,
    next: 'Keep it in one place.',
  }));
}

function clashes({ phrases }: { phrases: Phrase[] }): RuleProblem[] {
  return repeated(phrases, (phrase) => plain(phrase.text))
    .filter(([first, again]) => first.under !== again.under)
    .map(([first, again]) => ({
      file: again.file,
      line: again.line,
      key: again.key,
      says: `"${again.text}" stands for ${again.under} here and for ${first.under} in line ${first.line}`,
      next: 'Keep the meaning that people mostly have in mind, or write a longer phrase.',
    }));
}

function repeated(
  phrases: readonly Phrase[],
  by: (phrase: Phrase) => string,
): [first: Phrase, again: Phrase][] {
  const known = new Map<string, Phrase>();
  return phrases.flatMap((phrase): [Phrase, Phrase][] => {
    const first = known.get(by(phrase));
    if (first) return [[first, phrase]];
    known.set(by(phrase), phrase);
    return [];
  });
}

/** Two spellings that a reader takes for the same sentence. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9/&+-]+/g, ' ')
    .trim();
