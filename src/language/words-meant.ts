import { findPhrases } from './book/find-phrases.ts';
import type { Model } from './model.ts';
import { therapistInSmall } from './people/therapist-in-small.ts';
import { withoutAutocorrection } from './words/spelling/autocorrection.ts';
import { joinBrokenWords } from './words/spelling/join-broken-words.ts';
import { joinHalves } from './words/spelling/join-halves.ts';
import { correctSpelling } from './words/spelling/misspelling.ts';
import { withoutRunTogether } from './words/spelling/run-together.ts';
import { shortForAnd } from './words/spelling/short-for-and.ts';
import { joinSpelledLetters } from './words/spelling/spelled-letters.ts';
import { type Token, tokenize } from './words/tokens.ts';
import { withLists } from './words/with-lists.ts';
import { withoutLeadIn } from './words/without-lead-in.ts';

/**
 * The words that were meant by what a thumb typed: parted, joined and spelled as the field writes them, each with the lists that it
 * stands in. The order is meaning: a word is whole before its spelling is looked at.
 *
 * @param plain normalized, without personal data
 */
export function wordsMeant(plain: string, model: Model): readonly Token[] {
  const words = shortForAnd(tokenize(plain, model.lexicon), model.lexicon);
  const parted = withoutRunTogether(joinHalves(asWords(words, model), model), model);
  const spelled = correctSpelling(withoutAutocorrection(parted, model), model);
  const told = withoutLeadIn(withLists(joinBrokenWords(spelled, model), model.wordLists));
  return therapistInSmall(told);
}

/** Letters that were dictated one by one as the word they spell. */
const asWords = (tokens: readonly Token[], { lexicon, book }: Model): readonly Token[] =>
  joinSpelledLetters(tokens, lexicon, (letters) =>
    findPhrases(letters, book).some(({ from, to }) => from === 0 && to - from > 2),
  );
