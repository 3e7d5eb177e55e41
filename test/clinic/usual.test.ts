import { describe, expect, it } from 'vitest';
import { dayIn } from '../../src/clinic/day-in.ts';
import { usual } from '../../src/clinic/usual.ts';

const kept = (payer: string | null, discipline: string | null) => ({ payer, discipline, zone: null });

describe('what is taken for granted', () => {
  it.each([
    ['nobody said anything', null, null, 'commercial chiropractic'],
    ['the workspace said it', null, kept('bcbs', 'pt'), 'bcbs pt'],
    ['the person said it, which comes first', kept('uhc', 'ot'), kept('bcbs', 'pt'), 'uhc ot'],
    ['the person chose a payer alone', kept('uhc', null), kept('bcbs', 'pt'), 'uhc pt'],
    ['a discipline that the rules do not know', kept('uhc', 'dentist'), null, 'uhc chiropractic'],
  ])('%s', (_, person, workspace, said) => {
    const { payer, discipline } = usual({ person, workspace });
    expect(`${payer} ${discipline}`).toBe(said);
  });
});

describe('the day where the asker is', () => {
  const fourInGreenwich = new Date('2026-11-23T04:00:00Z');

  it.each([
    ['America/New_York', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-22'],
    ['Asia/Tokyo', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-23'],
  ])('%s: %s', (zone, day) => expect(dayIn(zone, fourInGreenwich)).toBe(day));

  it('is the day of this process where the zone is not known', () => {
    expect(dayIn('Mars/Olympus', fourInGreenwich)).toBe(dayIn(null, fourInGreenwich));
  });
});
