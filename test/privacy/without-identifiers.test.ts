import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { withoutIdentifiers } from '../../src/privacy/without-identifiers.ts';
import { house } from '../support/house.ts';

describe('what belongs to a person', () => {
  it.each([
    ['for John Smith DOB 1/2/1970 97140 23 min', '1970'],
    ['pt born 3/4/1985, 97110 20 min', '1985'],
    ['date of birth: 1985-03-04 97110 20 min', '1985'],
    ['born on March 4, 1985 te 20', '1985'],
    ['MRN 12345 97110 20 min', '12345'],
    ['chart # 10442 97110 20 min', '10442'],
    ['patient id 97530 97110 20 min', '97530'],
    ['ssn 123-45-6789 te 20', '6789'],
  ])('%s: neither read nor repeated', (text, secret) => {
    expect(withoutIdentifiers(text)).not.toContain(secret);
    const { answer, request } = answerQuestion(
      text,
      { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' },
      house,
    );
    expect(answer.dateOfService).toBe('2026-11-23');
    expect(answer.codes[0]).toMatch(/^971[14]0$/);
    expect(JSON.stringify({ ...answer, question: '' })).not.toContain(secret);
    expect(JSON.stringify(request)).not.toContain(secret);
  });

  it.each([
    'dos 5/1/2023 97110 20 min',
    'how do I chart 97110',
    '97140 for patient 23 min',
    'account for 97110 and 97140',
  ])('%s is left as it is', (text) => expect(withoutIdentifiers(text)).toBe(text));
});
