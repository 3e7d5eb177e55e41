import { expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

it.each([
  [
    '97110 20 min 97112 18 and 97140 12, uhc',
    'given to 97110 or 97140 they make 97110 × 2, 97112 × 1, 97140 × 1; given to 97112 they make 97110 × 1, 97112 × 2, 97140 × 1.',
  ],
  ['97110 20 min 97140 15, uhc', 'whichever code gets them, 97110 × 2, 97140 × 1.'],
])('codes whose next unit comes out alike are told together: %s', (question, said) => {
  expect(ask(question).text).toContain(said);
});
