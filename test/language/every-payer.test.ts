import { expect, it } from 'vitest';
import { draft, model } from './model.ts';

/** A few words of payers.yml, and plans that are told of in the same way. */
const payers = ['aetna', 'tri west', 'husky health', 'geico', 'highmark', 'mcr'];

it.each(payers)('what {payer} stands for in a vocabulary is %s too', (payer) => {
  const cues = draft(`${payer} refused 97110`).sightings.filter(({ slot }) => slot === 'questions');
  expect(cues.map(({ value }) => value)).toContain('denial');
  expect(model.book.numbers.has('{payer}')).toBe(false);
});
