import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

describe('rules of payers and of claims, asked in other words than their own', () => {
  it.each([
    ['what does M99.03 stand for, which part of the spine', 'explain-code', 'M99.03 lumbar'],
    ['is M99.04 sacrum or pelvis', 'explain-code', 'M99.04 sacral'],
    ['M9903, what region is that', 'explain-code', 'M99.03 lumbar'],
    ['NC medicaid bounced our CMT because of the M99.02 primary', 'denial', 'M99.10-M99.15'],
    ['what dx goes first on a medicaid chiro claim', 'payer-rules', 'M99.10 to M99.15'],
    ['how many 97112 will part B let through on any given day', 'explain-code', '4 units a day'],
    ['Max number of 97530 Medicare allows for one date of service', 'explain-code', '6 units a day'],
    ['anthem, would they pay for over an hour of therapy a day', 'payer-rules', '4 units or 1 hour'],
    ['cigna 75 min of therapy a day, covered?', 'payer-rules', '4 units of timed therapy a day'],
    ['how often do Medicare maintenance folks re-sign the ABN', 'payer-rules', 'holds while nothing changes'],
    ['abn signed in january, does it expire, 98940 monthly', 'payer-rules', 'holds while nothing changes'],
    ['veteran ran out of visits on his VA auth, how do we get more', 'payer-rules', 'a request for services'],
    ['texas medicaid pay a DC for 97110 or 97140?', 'payer-rules', 'nothing but the spinal adjustment'],
    [
      'another chiro steps in when I am sick, I pay him per diem. what goes on the claim',
      'find-modifier',
      'Q6',
    ],
    ['PT is on leave, a colleague covers for her unpaid, what modifier on the lines', 'find-modifier', 'Q5'],
    ['until when does medicare let PTs do visits on screen', 'payer-rules', '31 December 2027'],
    ['Cigna cut us off after four, why', 'payer-rules', '4 units of timed therapy a day'],
    ['VA patient came without an authorization, can we bill him instead', 'payer-rules', 'is not charged'],
    ['patient picked option 2, still send the claim?', 'payer-rules', 'no claim is sent'],
    ['which modifier for a child learning to walk for the first time', 'find-modifier', 'Modifier 96'],
  ])('%s', (question, intent, text) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ intent, status: 'answered' });
    expect(answer.text).toContain(text);
  });

  it('takes an order for the signature on the first certification', () => {
    const answer = ask('md never signed the therapy plan but we have his order, ok in 2025', {
      discipline: 'pt',
    });
    expect(answer).toMatchObject({ intent: 'document', status: 'answered' });
    expect(answer.text).toContain('proof that the plan was');
  });

  it.each([
    'Dr Lee is on vacation, move her patients',
    'the lease expires in june, who renews it',
    'can you cover for me friday, kid is sick, claims need posting',
    'cold bucket is leaking',
    'option 2 on the phone menu',
    'which tag do I put on the new gown',
    'bucket of balls for the toddler',
    'the referral order form needs a signature',
    'my stretches do not seem to help, got any better ones',
  ])('%s: another desk', (message) => expect(ask(message).status).toBe('out-of-scope'));

  it.each([
    ['NJ PIP daily max for chiro', 'New Jersey', 'Florida'],
    ['does illinois medicaid want U modifiers', 'U-modifiers', 'Texas'],
  ])('%s: no rule of another state', (question, text, other) => {
    const answer = ask(question);
    expect(answer.text).toContain(text);
    expect(answer.text).not.toContain(other);
  });

  it('an attested notice stays attested', () => {
    expect(ask('98941 maintenance, abn signed, medicare').lines[0]?.modifiers[0]?.code).toBe('GA');
  });
});
