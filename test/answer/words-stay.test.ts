import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { conversationAfter } from '../../src/answer/conversation-after.ts';
import { readQuestion } from '../../src/language/read-question.ts';
import { house } from '../support/house.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;

/** What a thread keeps in words of the project: a payer, a question, an intent. */
const ids = /"(uhc|group|code-visit|cmt-regions|minutes|region)"/g;

describe('the words of a message', () => {
  it.each([
    'zebrawood theraputic exersize 20 min on 5/1/2023, uhc',
    'quixotic nine seven one one zero 15 min, quagmire',
    'zyzzyva 94170 15 min and 98941, flummoxed',
    'gobbledygook balance training in a group, kerfuffle 25 min',
  ])('%s: cause slots, and none of them is kept', (text) => {
    const { request, heard } = readQuestion(text, house.model, null);
    for (const { words } of heard().filter(({ slot }) => slot === 'service' || slot === 'minutes'))
      expect(text.toLowerCase().replace(/\s/g, '')).toContain(words.toLowerCase().replace(/\s/g, ''));
    expect(heard().some(({ slot }) => slot === 'service')).toBe(true);
    const after = conversationAfter(answerQuestion(text, context, house), null);
    const kept = JSON.stringify(after)
      .replace(/"[\w-]+":/g, '')
      .replace(ids, '');
    for (const word of text.match(/[a-z]{3,}/g) ?? []) expect(kept).not.toContain(word);
    expect(request.services.length).toBeGreaterThan(0);
  });

  it('name the slot that each of them filled', () => {
    const heard = readQuestion('ther ex 20 min on 5/1/2023, uhc', house.model, null).heard();
    expect(heard).toEqual(
      expect.arrayContaining([
        { slot: 'service', value: '97110', words: 'ther ex' },
        { slot: 'minutes', value: '20', words: '20 min' },
        { slot: 'date', value: '2023-05-01', words: '5 / 1 / 2023' },
        { slot: 'payers', value: 'uhc', words: 'uhc' },
      ]),
    );
  });
});
