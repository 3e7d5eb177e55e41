/** What a phrase stands for: the kind of thing (`name`, `payer`, `question`, …) and which one. */
export interface Entry {
  slot: string;
  value: string;
  /** `exact`: only these letters (payers, abbreviations). Otherwise forms of the words count too. */
  exact?: boolean;
}

/** A word of phrases: the words that may follow, and what the phrases that end here stand for. */
export interface PhraseNode {
  /** Words that follow in just these letters, signs and numbers; null without any, as most words have none. */
  byText: Map<string, PhraseNode> | null;
  /** Words that follow in any of their forms, by their stem. */
  byStem: Map<string, PhraseNode> | null;
  /** What follows behind a gap of a few words of any kind; null where the phrase leaves none. */
  behindGap: PhraseNode | null;
  entries: Entry[];
}
