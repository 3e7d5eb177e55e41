import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/language/read-question.ts';
import { joinSpelledLetters } from '../../../../src/language/words/spelling/spelled-letters.ts';
import { tokenize } from '../../../../src/language/words/tokens.ts';
import { model } from '../../model.ts';

describe('abbreviations dictated letter by letter', () => {
  const joined = (text: string) =>
    joinSpelledLetters(tokenize(text, model.lexicon), model.lexicon, () => false).map(({ raw }) => raw);

  it.each([
    ['the p t a came', ['the', 'PTA', 'came']],
    ['P.T.A. came', ['PTA', 'came']],
    ['a d l work', ['ADL', 'work']],
    ['she signed the a b n', ['she', 'signed', 'the', 'ABN']],
    // The longest known one; what is left over stays.
    ['p t i think', ['PT', 'i', 'think']],
    // Regions of the spine are named by a letter each.
    ['c t and l', ['c', 't', 'and', 'l']],
    ['c t l', ['c', 't', 'l']],
    ['x y z', ['x', 'y', 'z']],
  ])('%s', (text, words) => expect(joined(text)).toEqual(words));

  it('leaves letters that are a phrase', () => {
    const tokens = tokenize('P.A.R.T. findings', model.lexicon);
    expect(joinSpelledLetters(tokens, model.lexicon, () => true)).toEqual(tokens);
    expect(readQuestion('what does P.A.R.T. ask for', model, null).request.topic).toBe('part-exam');
  });

  it('tells who treated, and for how long', () => {
    const { request } = readQuestion('p t a did all of it, thirty minutes of t e', model, null);
    expect(request.services).toMatchObject([{ codes: ['97110'], minutes: 30, assistantMinutes: 30 }]);
    expect(request.discipline).toBe('pt');
  });
});
