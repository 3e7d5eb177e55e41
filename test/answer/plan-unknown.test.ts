import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a plan without a profile', () => {
  it.each([
    ['does ambetter want GP', 'Ambetter'],
    ['is Kaiser midpoint or 8 minute rule', 'Kaiser'],
    ['fep blue rules for chiropractors', 'The Federal Employee Program'],
    ['UHC wants GP, is GEHA the same for GP?', 'GEHA'],
  ])('%j is told that nothing of it is known', (question, name) => {
    const answer = ask(question);
    expect(firstLineOf(answer)).toMatch(new RegExp(`^${name}: none of its rules is known here`));
    expect(answer.payer.id).toBe('commercial');
    expect(answer.text).not.toContain('UnitedHealthcare / Optum');
  });

  it('is a note beside the lines of a visit', () => {
    const answer = ask('umr, manual 15 and exercise for strength 20 min');
    expect(answer.findings.find(({ id }) => id === 'payer.no-profile')?.level).toBe('warn');
    expect(answer.lines).toHaveLength(2);
  });

  it.each(['does united want GP', 'bcbs GP?', 'railroad medicare, 98940 20 GP?'])(
    'says nothing of a payer that has one: %j',
    (question) => expect(ask(question).findings.some(({ id }) => id === 'payer.no-profile')).toBe(false),
  );
});
