import type { PhraseNode } from './phrase-node.ts';

/** What is known of a word of the field or of every day. */
export interface KnownWord {
  stem: string;
  /** The phrases that begin with the word in just these letters, and in any of its forms; null without one. */
  byText: PhraseNode | null;
  byStem: PhraseNode | null;
}

/** The words that are right as they are. A word of a message is looked up here once, for all that is asked of it later. */
export type Lexicon = ReadonlyMap<string, KnownWord>;

/**
 * @param stems of each known word its stem
 * @param root where the phrases of the book begin
 */
export function newLexicon(stems: ReadonlyMap<string, string>, root: PhraseNode): Lexicon {
  const lexicon = new Map<string, KnownWord>();
  for (const [word, stem] of stems)
    lexicon.set(word, {
      stem,
      byText: root.byText?.get(word) ?? null,
      byStem: root.byStem?.get(stem) ?? null,
    });
  return lexicon;
}
