import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('the line of business of an insurer is the payer, not the insurer', () => {
  it.each([
    ['OT at a UHC Community Plan family, must GO be on it', 'medicaid'],
    ['united community plan 97110 24 min', 'medicaid'],
    ['98940 for a humana medicaid kid, covered?', 'medicaid'],
    ['GP on medicaid (aetna)?', 'medicaid'],
    ['how does medicaid through anthem count units', 'medicaid'],
    ['molina medicaid and GP', 'medicaid'],
    ['amerigroup: 97140 15 min', 'medicaid'],
    ['does better health of aetna want GP', 'medicaid'],
    ['bcbs medicare 98940 AT?', 'medicare-advantage'],
    ["cigna's medicare plan, 97110 20 min", 'medicare-advantage'],
    ['uhc dual complete, 98941', 'medicare-advantage'],
    ['aetna medicare, 98941', 'medicare-advantage'],
    ['aetna medicare supplement behind it, 98941 AT?', 'medicare'],
    ['uhc first, medicaid secondary, 97110 20 min', 'uhc'],
    ['she has united and medicaid, 97110 20 min', 'uhc'],
    ['molina, GP?', 'commercial'],
    ['aetna GP?', 'aetna'],
  ])('%j is of %s', (question, payer) => {
    expect(ask(question).payer.id).toBe(payer);
  });

  it('tells of the Community Plan what is known of it', () => {
    const answer = ask('does community plan of united take GP');
    expect(firstLineOf(answer)).toContain('UnitedHealthcare Community Plan asks for it');
    expect(answer.text).not.toContain('commercial, exchange');
  });

  it.each([
    ['caresource 97110 GP?', 'CareSource'],
    ['GP for humana healthy horizons?', 'Humana Healthy Horizons'],
    ['molina medicaid wants GP?', 'Molina'],
  ])('%j: what is told holds for Medicaid in general', (question, name) => {
    const told = ask(question).findings.find(({ id }) => id === 'payer.no-profile');
    expect(told?.text).toMatch(new RegExp(`^${name}: none of its rules`));
    expect(told?.text).toContain('Medicaid in general');
  });
});
