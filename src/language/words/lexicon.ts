import { behindStem, behindText, type PhraseIndex } from './phrase-index.ts';

/** What is known of a word of the field or of every day. */
export interface KnownWord {
  stem: string;
  /** Its number and that of its stem in the phrases; -1 where none holds it. */
  text: number;
  root: number;
  /** The nodes of the phrases that begin with the word in just these letters, and in any of its forms; 0 without one. */
  byText: number;
  byStem: number;
}

/** The words that are right as they are. A word of a message is looked up here once, for all that is asked of it later. */
export type Lexicon = ReadonlyMap<string, KnownWord>;

/** @param stems of each known word its stem */
export function newLexicon(stems: ReadonlyMap<string, string>, { numbers, nodes }: PhraseIndex): Lexicon {
  const lexicon = new Map<string, KnownWord>();
  for (const [word, stem] of stems) {
    const text = numbers.get(word) ?? -1;
    const root = numbers.get(stem) ?? -1;
    lexicon.set(word, {
      stem,
      text,
      root,
      byText: behindText(nodes, 0, text),
      byStem: behindStem(nodes, 0, root),
    });
  }
  return lexicon;
}
