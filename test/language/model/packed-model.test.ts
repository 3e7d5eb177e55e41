import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/language/model.ts';
import { readQuestion } from '../../../src/language/read-question.ts';
import { house } from '../../support/house.ts';

/** What the build packed: there is none beside src/. */
const built: string = '../../../dist/language/model/packed-model.js';

describe('the packed model', () => {
  it('reads every question as the model does that was made of the files', async () => {
    const { unpackModel } = (await import(built)) as {
      unpackModel: (rules: typeof house.ruleSet) => Model | null;
    };
    const packed = unpackModel(house.ruleSet);
    expect(packed, 'the build is older than intents or rules: npm run build').not.toBeNull();
    expect(packed?.book, 'a phrase of the book was lost in packing').toEqual(house.model.book);
    const questions = readFileSync(new URL('../../questions/tuning.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    for (const question of questions) {
      const read = readQuestion(question, packed as Model, null);
      const expected = readQuestion(question, house.model, null);
      expect([read.request, read.heard()]).toEqual([expected.request, expected.heard()]);
    }
  });
});
