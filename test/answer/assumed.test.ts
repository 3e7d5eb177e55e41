import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

const assumed = (question: string): string => /^Assumed: .*$/m.exec(ask(question).text)?.[0] ?? '';

describe('what is assumed', () => {
  it.each([
    '97112 25 min one-on-one with 98941, uhc',
    '97110 20 min one on one and a 97161 evaluation, uhc',
    '98941, uhc',
    '97150 25 min with 98940, uhc',
  ])('of "%s" is not one-on-one: it was said, or has no minutes to share', (question) => {
    expect(assumed(question)).not.toContain('one-on-one');
  });

  it.each(['97112 25 min with 98941, uhc', '97110 20 min one on one and 97140 10 min with 98941, uhc'])(
    'of "%s" is one-on-one, where nobody said it of minutes',
    (question) => {
      expect(assumed(question)).toContain('one-on-one');
    },
  );
});
