import type { RuleSet } from '../../core/rule-set.ts';
import type { RuleProblem } from '../../rulebook/problem.ts';
import type { Vocabularies, Vocabulary, VocabularyFile } from '../book/load-vocabulary.ts';
import { learn, newPhraseBook, type PhraseBook } from '../book/phrase-book.ts';
import { wordsOfTellings } from '../book/tellings.ts';
import { type WordForms, waysToSay, wordForms } from '../book/ways-to-say.ts';
import { listsOf } from '../intents/topics/topic-together.ts';

/** A name long enough not to become another word: "VAS" is a scale of pain. */
const takesOwn = /[a-z]{2}[a-rt-z]$/;

/**
 * Fills a phrase book: names and phrases of rules/, words of intents/vocabulary, other words for what rules/ name.
 *
 * @param problems receives the words that rules/ lack, with file and key
 */
export function teachBook(ruleSet: RuleSet, vocabularies: Vocabularies, problems: RuleProblem[]): PhraseBook {
  const book = newPhraseBook();
  learnRules(book, ruleSet, wordForms(vocabularies.get('word-forms')?.words ?? {}));
  const payers = Object.values(vocabularies.get('payers')?.words ?? {}).flat();
  for (const [slot, file] of vocabularies) learnVocabulary(book, slot, file, payers);
  learnOtherWords(book, ruleSet, vocabularies.get('other-words')?.words ?? {}, problems);
  return book;
}

/** Names and activities of codes, phrases that fit several, regions, and what is next door. */
function learnRules(book: PhraseBook, ruleSet: RuleSet, forms: WordForms): void {
  for (const { code, names, abbreviations, activities } of Object.values(ruleSet.codes)) {
    for (const name of names)
      for (const phrase of waysToSay(name, forms)) learn(book, phrase, { slot: 'name', value: code });
    for (const activity of activities)
      for (const phrase of waysToSay(activity, forms)) learn(book, phrase, { slot: 'activity', value: code });
    for (const phrase of abbreviations) learn(book, phrase, { slot: 'name', value: code, exact: true });
  }
  ruleSet.ambiguous.forEach(({ phrases }, index) => {
    for (const phrase of phrases.flatMap((one) => waysToSay(one, forms)))
      learn(book, phrase, { slot: 'phrase', value: String(index), exact: phrase.length < 4 });
  });
  for (const word of wordsOfTellings(ruleSet)) learn(book, word, { slot: 'told-with', value: word });
  for (const { id, words, segments } of ruleSet.regions) {
    for (const word of [...words, ...segments])
      learn(book, word, { slot: 'region', value: id, exact: word.length < 4 });
  }
  // Their segments ("L5-S1") are two levels with a sign between: refine/given/regions/place-regions.ts joins them.
  for (const { id, words } of ruleSet.borders ?? [])
    for (const word of words) learn(book, word, { slot: 'region', value: id, exact: true });
  for (const { id, phrases } of ruleSet.topics ?? [])
    for (const phrase of phrases) learn(book, phrase, { slot: 'topic', value: id });
  for (const word of listsOf(ruleSet).words) learn(book, word, { slot: 'topic-word', value: word });
  for (const { code, phrases = [] } of Object.values(ruleSet.modifiers))
    for (const phrase of phrases) learn(book, phrase, { slot: 'modifier-told', value: code });
  for (const { code, phrases = [] } of Object.values(ruleSet.denials ?? {}))
    for (const phrase of phrases) learn(book, phrase, { slot: 'denial-told', value: code });
  ruleSet.outOfScope.forEach(({ phrases }, index) => {
    for (const phrase of phrases) learn(book, phrase, { slot: 'next-door', value: String(index) });
  });
}

function learnVocabulary(
  book: PhraseBook,
  slot: string,
  { found, words, owning }: VocabularyFile,
  payers: readonly string[],
): void {
  if (found === 'never' || found === 'word-by-word') return;
  const exact = found === 'as-written';
  for (const [value, phrases] of Object.entries(words)) {
    for (const phrase of phrases.flatMap((one) => ofEveryPayer(one, payers))) {
      learn(book, phrase, { slot, value, exact });
      if (owning && takesOwn.test(phrase)) learn(book, `${phrase}s`, { slot, value, exact });
    }
  }
}

/** "{payer} refused" is said of every payer. */
const ofEveryPayer = (phrase: string, payers: readonly string[]): readonly string[] =>
  phrase.includes('{payer}') ? payers.map((payer) => phrase.replace('{payer}', payer)) : [phrase];

/** Other words stand for whatever the word of rules/ stands for; a word that rules/ lack is a problem of the file. */
function learnOtherWords(
  book: PhraseBook,
  ruleSet: RuleSet,
  words: Vocabulary,
  problems: RuleProblem[],
): void {
  const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();
  for (const [meant, others] of Object.entries(words)) {
    const named = Object.values(ruleSet.codes).flatMap(({ code, names, activities }) => [
      ...(names.some(same(meant)) ? [{ slot: 'name', value: code }] : []),
      ...(activities.some(same(meant)) ? [{ slot: 'activity', value: code }] : []),
    ]);
    const phrase = ruleSet.ambiguous.findIndex(({ phrases }) => phrases.some(same(meant)));
    const nextDoor = ruleSet.outOfScope.findIndex(({ phrases }) => phrases.some(same(meant)));
    if (named.length === 0 && phrase < 0 && nextDoor < 0) problems.push(unknownWord(meant));
    for (const other of others) {
      if (phrase >= 0) learn(book, other, { slot: 'phrase', value: String(phrase) });
      else if (nextDoor >= 0) learn(book, other, { slot: 'next-door', value: String(nextDoor) });
      else for (const entry of named) learn(book, other, entry);
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
