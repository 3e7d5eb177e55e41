import type { RuleSet } from '../core/rule-set.ts';
import type { ActivityBook } from './book/activity-book.ts';
import type { IntentClassifier } from './intents/classifier/classifier.ts';
import type { IntentId } from './request.ts';
import type { SharePhrases } from './slots/times/scope/share-phrases.ts';
import type { Lexicon } from './words/lexicon.ts';
import type { PhraseIndex } from './words/phrase-index.ts';
import type { Autocorrections } from './words/spelling/autocorrection.ts';
import type { SpellingBook } from './words/spelling/spelling-book.ts';
import type { WordLists } from './words/word-lists.ts';

/** What `readQuestion` needs to know, made once by `loadModel`: words from rules/ and from intents/. */
export interface Model {
  ruleSet: RuleSet;
  /** Names, activities, regions, payers and cues, all in one book. */
  book: PhraseIndex;
  /** What described activities are compared with. */
  activities: ActivityBook;
  /** The same with the everyday words of every subject: what is said beside minutes is compared with it. */
  descriptions: ActivityBook;
  spelling: SpellingBook;
  /** What telephones make of words that are typed all day. */
  autocorrections: Autocorrections;
  /** The known words of both, made of them. */
  lexicon: Lexicon;
  /** Abbreviations with another life, and what they need to count: see intents/vocabulary/ordinary.yml. */
  ordinary: Map<string, string>;
  /** Words that a step asks for one at a time: see `tells`. */
  wordLists: WordLists;
  /** How people say a part of a time. */
  sharePhrases: SharePhrases;
  /** Next-door codes: single ones and ranges, with the index of RuleSet.outOfScope. */
  nextDoor: { from: string; to: string; index: number }[];
  /** Codes of the spinal adjustment, ascending. */
  cmtCodes: string[];
  /** The code of the adjustment outside the spine, and of treating several patients at once; empty without one. */
  extraspinalCode: string;
  groupCode: string;
  /** What each intent cannot do without, as its file says. */
  needs: Map<IntentId, string[]>;
  /** Sentences of every intent, as its file gives them. */
  examples: string[];
  /** Decides where no rule does; null with the classifier switched off. */
  classifier: IntentClassifier | null;
}
