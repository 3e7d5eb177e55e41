import type { Model } from '../model.ts';
import { correctSpelling } from '../words/spelling/misspelling.ts';
import { tokenize } from '../words/tokens.ts';

/** Words looked up in one message: each unknown one is measured against the words of the field. */
const MOST = 40;

/**
 * Whether a word is one of the field or of every day, or a misspelling of one, and so no name of a person. After many
 * words of one message all further ones count as known: no message about a visit names so many people.
 */
export function knownWord(model: Pick<Model, 'spelling' | 'lexicon'>): (word: string) => boolean {
  let looked = 0;
  return (word) => {
    if (model.lexicon.has(word)) return true;
    if (++looked > MOST) return true;
    const [token] = tokenize(word, model.lexicon);
    if (!token) return true;
    return model.lexicon.has(token.stem) || correctSpelling([token], model, false)[0]?.text !== token.text;
  };
}
