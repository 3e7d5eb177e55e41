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
import { tokenize } from './tokens.ts';

/** What may be switched off, to measure what it is worth. */
export interface ModelOptions {
  classifier: boolean;
}

/** Vocabularies whose words must stand exactly as written: "united" is no form of "units". */
const exactSlots = new Set(['payers', 'clinicians', 'negation', 'ordinary', 'people']);

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
  learnDictation(book, ruleSet, vocabularies.get('dictation') ?? {});

  const examples = intents.flatMap((intent) => [...intent.examples, ...intent.not.map(({ text }) => text)]);
  const everyday = examples.flatMap((text) => tokenize(text).map((token) => token.text));
  const model: Model = {
    ruleSet,
    book,
    spelling: newSpellingBook(book.words, [...numberWords, ...everyday]),
    ordinary: {
      word: new Set(vocabularies.get('ordinary')?.word),
      other: new Set(vocabularies.get('ordinary')?.other),
    },
    nextDoor: nextDoorCodes(ruleSet),
    cmtCodes: Object.values(ruleSet.codes)
      .filter(({ spinalRegions }) => spinalRegions)
      .map(({ code }) => code)
      .sort(),
    classifier: null,
  };
  if (!options.classifier) return model;
  return { ...model, classifier: trainClassifier(intents, (text) => markSlots(readDraft(text, model))) };
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
  if (slot === 'dictation' || slot === 'ordinary') return;
  for (const [value, phrases] of Object.entries(vocabulary)) {
    for (const phrase of phrases) learn(book, phrase, { slot, value, exact: exactSlots.has(slot) });
  }
}

/** A misheard word stands for whatever the meant words stand for in rules/. */
function learnDictation(book: PhraseBook, ruleSet: RuleSet, vocabulary: Vocabulary): void {
  for (const [meant, heard] of Object.entries(vocabulary)) {
    const codes = Object.values(ruleSet.codes).filter(({ names, activities }) =>
      [...names, ...activities].includes(meant),
    );
    const phrase = ruleSet.ambiguous.findIndex(({ phrases }) => phrases.includes(meant));
    for (const words of heard) {
      for (const { code } of codes) learn(book, words, { slot: 'name', value: code });
      if (phrase >= 0) learn(book, words, { slot: 'phrase', value: String(phrase) });
    }
  }
}
