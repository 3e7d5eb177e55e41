import { describe, expect, it } from 'vitest';
import { saidInAll, saidInWords } from '../../../src/slack/carried/course.ts';
import { emptyRequest } from '../requests.ts';

describe('who attested what', () => {
  const other = { ...emptyRequest, regionOfTherapy: 'other' as const };

  it('is who said it in the question', () => {
    expect(saidInWords(null, other, 'U1')).toEqual({ region: 'U1' });
    expect(saidInWords(null, emptyRequest, 'U1')).toEqual({});
  });

  it('stays theirs when somebody else asks on, and passes to whoever says something else', () => {
    const before = { request: other, saidBy: { region: 'U1' } };
    expect(saidInWords(before, { ...other, care: 'active' }, 'U2')).toEqual({
      region: 'U1',
      'care-type': 'U2',
    });
    expect(saidInWords(before, { ...other, regionOfTherapy: 'same' }, 'U2')).toEqual({ region: 'U2' });
  });

  it('is nobody where nobody is known for it: no word is put into a mouth', () => {
    expect(saidInWords({ request: other }, other, 'U2')).toEqual({});
  });

  it('is whoever pressed last, and a choice that attests nothing is nobody’s word', () => {
    const step = (ask: 'region' | 'payer', by: string) => ({ ask, choice: 'any', by });
    const steps = [step('region', 'U2'), step('payer', 'U3'), step('region', 'U4')];
    expect(saidInAll({ saidBy: { region: 'U1', notice: 'U1' }, steps })).toEqual({
      region: 'U4',
      notice: 'U1',
    });
  });
});
