import type { RuleSet } from '../../core/rule-set.ts';
import { codeOfFamily } from '../../core/rules/code-of-family.ts';
import { checkCodesNamed, type NamedCode } from '../../rulebook/check-codes-named.ts';
import type { RuleProblem } from '../../rulebook/problem.ts';
import { refuse } from '../../rulebook/refuse.ts';
import { newActivityBook } from '../book/activity-book.ts';
import { everydayWords, loadVocabulary, type Vocabulary } from '../book/load-vocabulary.ts';
import { learn } from '../book/phrase-book.ts';
import { loadIntents } from '../intents/classifier/load-intents.ts';
import { markSlots } from '../intents/classifier/mark-slots.ts';
import { trainClassifier } from '../intents/classifier/train-classifier.ts';
import type { Model } from '../model.ts';
import { intentsFolder } from '../places.ts';
import { readDraft } from '../read-draft.ts';
import type { IntentId } from '../request.ts';
import { sharePhrasesOf } from '../slots/times/scope/share-phrases.ts';
import { newLexicon } from '../words/lexicon.ts';
import { numberWords } from '../words/numbers/number-words.ts';
import { indexPhrases } from '../words/phrase-index.ts';
import { newAutocorrections } from '../words/spelling/autocorrection.ts';
import { newSpellingBook } from '../words/spelling/spelling-book.ts';
import { tokenize } from '../words/tokens.ts';
import { wordListsOf } from '../words/word-lists.ts';
import { checkPayers } from './check-payers.ts';
import { checkSubjects } from './check-subjects.ts';
import { nextDoorCodes } from './next-door-codes.ts';
import { teachBook } from './teach-book.ts';

/** What may be switched off, to measure what it is worth. */
export interface ModelOptions {
  classifier: boolean;
}

/** Intents whose examples are the whole message: they are found as phrases too. */
const courtesies: readonly IntentId[] = ['help', 'small-talk'];

/**
 * Makes the model once, at the start: every name of rules/, every word of intents/, one phrase book, one classifier.
 *
 * @param directory `intents/`; by default the one of the package
 * @throws ClaimlineError `RULES_INVALID` with file and line where a file of intents/ does not fit its form
 */
export function loadModel(
  ruleSet: RuleSet,
  directory = intentsFolder,
  options: ModelOptions = { classifier: true },
): Model {
  const problems: RuleProblem[] = [];
  const named: NamedCode[] = [];
  const vocabularies = loadVocabulary(directory, problems, named);
  const wordsOf = (slot: string): Vocabulary => vocabularies.get(slot)?.words ?? {};
  const intents = loadIntents(directory, problems, named);
  refuse(problems);
  checkCodesNamed(
    named.filter(({ code }) => !isElsewhere(code, ruleSet)),
    ruleSet,
  );

  problems.push(
    ...checkSubjects(wordsOf('other-business'), ruleSet),
    ...checkPayers(wordsOf('payers'), wordsOf('plans'), ruleSet),
  );
  const taught = teachBook(ruleSet, vocabularies, problems);
  for (const { intent, examples } of intents.filter(({ intent }) => courtesies.includes(intent))) {
    for (const example of examples) learn(taught, example, { slot: 'courtesy', value: intent });
  }
  refuse(problems);

  const examples = intents
    .flatMap((intent) => [...intent.examples, ...intent.not.map(({ text }) => text)])
    .flatMap((text) => tokenize(text).map((token) => token.text));
  const forms = wordsOf('word-forms');
  const everyday = everydayWords(vocabularies);
  const told = Object.values(everyday).flatMap((phrases) =>
    phrases.flatMap((phrase) => phrase.split(/[^a-z]+/)),
  );
  const spelling = newSpellingBook(
    taught.words,
    [...numberWords, ...examples, ...told, ...(wordsOf('everyday').right ?? [])],
    wordsOf('mistyped'),
    wordsOf('thumbed'),
    Object.values(wordsOf('compounds')).flat(),
  );
  const book = indexPhrases(taught.root);
  const model: Model = {
    ruleSet,
    book,
    activities: newActivityBook(ruleSet, wordsOf('keywords'), forms),
    descriptions: newActivityBook(ruleSet, everyday, forms, true),
    spelling,
    autocorrections: newAutocorrections(wordsOf('autocorrected')),
    lexicon: newLexicon(spelling.known, book),
    ordinary: ordinaryWords(wordsOf('ordinary')),
    wordLists: wordListsOf(vocabularies),
    sharePhrases: sharePhrasesOf(wordsOf('shares')),
    nextDoor: nextDoorCodes(ruleSet),
    cmtCodes: Object.values(ruleSet.codes)
      .filter(({ spinalRegions }) => spinalRegions)
      .map(({ code }) => code)
      .sort(),
    extraspinalCode: codeOfFamily(ruleSet, 'cmt-extraspinal')?.code ?? '',
    groupCode: codeOfFamily(ruleSet, 'group')?.code ?? '',
    needs: new Map(intents.map(({ intent, needs }) => [intent, needs])),
    examples: intents.flatMap((intent) => intent.examples),
    classifier: null,
  };
  if (!options.classifier) return model;
  return { ...model, classifier: trainClassifier(intents, (text) => markSlots(readDraft(text, model))) };
}

/** Next door, or a slip that is read as another code: known, though no file describes it. */
const isElsewhere = (code: string, ruleSet: RuleSet): boolean =>
  ruleSet.slips.some(({ typed }) => typed === code) ||
  nextDoorCodes(ruleSet).some(({ from, to }) => from <= code && code <= to);

function ordinaryWords(words: Vocabulary): Model['ordinary'] {
  return new Map(Object.entries(words).flatMap(([needs, list]) => list.map((word) => [word, needs])));
}
