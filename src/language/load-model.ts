import type { RuleSet } from '../core/rule-set.ts';
import type { RuleProblem } from '../rulebook/problem.ts';
import { refuse } from '../rulebook/refuse.ts';
import { trainClassifier } from './classifier.ts';
import { loadIntents } from './load-intents.ts';
import { loadVocabulary, type Vocabulary } from './load-vocabulary.ts';
import { markSlots } from './mark-slots.ts';
import { newSpellingBook } from './misspelling.ts';
import type { Model } from './model.ts';
import { nextDoorCodes } from './next-door-codes.ts';
import { numberWords } from './number-words.ts';
import { learn, newPhraseBook, type PhraseBook } from './phrase-book.ts';
import { readDraft } from './read-draft.ts';
import type { IntentId } from './request.ts';
import { tokenize } from './tokens.ts';

/** What may be switched off, to measure what it is worth. */
export interface ModelOptions {
  classifier: boolean;
}

/** Vocabularies whose words must stand exactly as written: "united" is no form of "units". */
const exactSlots = new Set([
  'payers',
  'clinicians',
  'negation',
  'people',
  'questions',
  'other-business',
  'keywords',
  'muscles',
  'attests',
]);

/** Vocabularies that are no phrases to be found: they change how others are read. */
const aboutOthers = new Set(['other-words', 'ordinary', 'everyday']);

/** Intents whose examples are the whole message: they are found as phrases, not learned by the classifier. */
const courtesies: readonly IntentId[] = ['help', 'small-talk'];

/**
 * Makes the model once, at the start: every name of rules/, every word of intents/, one phrase book, one classifier.
 *
 * @param directory `intents/`; by default the one of the package
 * @throws ClaimlineError `RULES_INVALID` with file and line where a file of intents/ does not fit its form
 */
export function loadModel(
  ruleSet: RuleSet,
  directory = new URL('../../intents/', import.meta.url),
  options: ModelOptions = { classifier: true },
): Model {
  const problems: RuleProblem[] = [];
  const vocabularies = loadVocabulary(directory, problems);
  const intents = loadIntents(directory, problems);
  refuse(problems);

  const book = newPhraseBook();
  learnRules(book, ruleSet);
  for (const [slot, vocabulary] of vocabularies) learnVocabulary(book, slot, vocabulary);
  learnOtherWords(book, ruleSet, vocabularies.get('other-words') ?? {}, problems);
  for (const { intent, examples } of intents.filter(({ intent }) => courtesies.includes(intent))) {
    for (const example of examples) learn(book, example, { slot: 'courtesy', value: intent });
  }
  refuse(problems);

  const examples = intents
    .flatMap((intent) => [...intent.examples, ...intent.not.map(({ text }) => text)])
    .flatMap((text) => tokenize(text).map((token) => token.text));
  const model: Model = {
    ruleSet,
    book,
    spelling: newSpellingBook(book.words, [
      ...numberWords,
      ...examples,
      ...(vocabularies.get('everyday')?.right ?? []),
    ]),
    ordinary: ordinaryWords(vocabularies.get('ordinary') ?? {}),
    nextDoor: nextDoorCodes(ruleSet),
    cmtCodes: Object.values(ruleSet.codes)
      .filter(({ spinalRegions }) => spinalRegions)
      .map(({ code }) => code)
      .sort(),
    classifier: null,
  };
  if (!options.classifier) return model;
  const learned = intents.filter(({ intent }) => !courtesies.includes(intent));
  return { ...model, classifier: trainClassifier(learned, (text) => markSlots(readDraft(text, model))) };
}

/** Names and activities of codes, phrases that fit several, regions, and what is next door. */
function learnRules(book: PhraseBook, ruleSet: RuleSet): void {
  for (const { code, names, abbreviations, activities } of Object.values(ruleSet.codes)) {
    for (const phrase of [...names, ...activities]) learn(book, phrase, { slot: 'name', value: code });
    for (const phrase of abbreviations) learn(book, phrase, { slot: 'name', value: code, exact: true });
  }
  ruleSet.ambiguous.forEach(({ phrases }, index) => {
    for (const phrase of phrases)
      learn(book, phrase, { slot: 'phrase', value: String(index), exact: phrase.length < 4 });
  });
  for (const { id, words, segments } of ruleSet.regions) {
    for (const word of [...words, ...segments])
      learn(book, word, { slot: 'region', value: id, exact: word.length < 4 });
  }
  ruleSet.outOfScope.forEach(({ phrases }, index) => {
    for (const phrase of phrases) learn(book, phrase, { slot: 'next-door', value: String(index) });
  });
}

function learnVocabulary(book: PhraseBook, slot: string, vocabulary: Vocabulary): void {
  if (aboutOthers.has(slot)) return;
  for (const [value, phrases] of Object.entries(vocabulary)) {
    for (const phrase of phrases) learn(book, phrase, { slot, value, exact: exactSlots.has(slot) });
  }
}

function ordinaryWords(words: Vocabulary): Model['ordinary'] {
  return new Map(Object.entries(words).flatMap(([needs, list]) => list.map((word) => [word, needs])));
}

/** Other words stand for whatever the word of rules/ stands for; a word that rules/ lack is a problem of the file. */
function learnOtherWords(
  book: PhraseBook,
  ruleSet: RuleSet,
  words: Vocabulary,
  problems: RuleProblem[],
): void {
  const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();
  for (const [meant, others] of Object.entries(words)) {
    const named = Object.values(ruleSet.codes).filter(({ names, activities }) =>
      [...names, ...activities].some(same(meant)),
    );
    const phrase = ruleSet.ambiguous.findIndex(({ phrases }) => phrases.some(same(meant)));
    const nextDoor = ruleSet.outOfScope.findIndex(({ phrases }) => phrases.some(same(meant)));
    if (named.length === 0 && phrase < 0 && nextDoor < 0) problems.push(unknownWord(meant));
    for (const other of others) {
      if (phrase >= 0) learn(book, other, { slot: 'phrase', value: String(phrase) });
      else if (nextDoor >= 0) learn(book, other, { slot: 'next-door', value: String(nextDoor) });
      else for (const { code } of named) learn(book, other, { slot: 'name', value: code });
    }
  }
}

function unknownWord(meant: string): RuleProblem {
  return {
    file: 'intents/vocabulary/other-words.yml',
    line: 1,
    key: `words.${meant}`,
    says: `"${meant}" is no name, activity, ambiguous phrase or thing next door of rules/`,
    next: 'Write the word as rules/ have it, or add it there.',
  };
}
