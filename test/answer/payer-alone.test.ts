import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a payer is all that is named', () => {
  it.each([
    'what does uhc want',
    'what do i need to know about uhc',
    'tell me about uhc',
    'how does uhc work for us',
    'anything to watch for with uhc',
    'whats special with uhc',
    'uhc?',
    'uhc rules thx',
  ])('tells all that is known of it: "%s"', (question) => {
    const { intent, text } = ask(question);
    expect(intent).toBe('payer-rules');
    expect(text).toContain('Unit count: CMS total time');
    expect(text).toContain('GN, GO or GP goes on always-therapy codes');
  });

  it.each([
    ['what does cigna not cover', 'did not pay infrared'],
    ['excluded services cigna', 'did not pay infrared'],
    ["what doesn't cigna pay for", 'did not pay infrared'],
    ["services cigna won't pay", 'did not pay infrared'],
    ['non covered services cigna pls', 'did not pay infrared'],
    ['what is excluded by medicare', 'covers the spinal adjustment and nothing else'],
    ['workers comp exclusions', 'Only what is known of this payer stands here'],
  ])('tells what it leaves out: "%s"', (question, said) => {
    expect(firstLineOf(ask(question))).toContain(said);
  });

  it.each([
    ['does uhc pay for PTA', 'CQ or CO is required'],
    ['does cigna pay for ptas', 'paid 15 % less'],
    ['medicare pta rules', 'Medicare pays 85% for them'],
    ['uhc daily max', 'maximum combined frequency per day'],
    ['medicaid ama or cms units', 'Unit count'],
  ])('tells the part of it that is asked about: "%s"', (question, said) => {
    expect(firstLineOf(ask(question))).toContain(said);
  });

  it.each([
    ['97110 gp yes or no aetna', 'aetna'],
    ['98941 AT yes or no medicare advantage', 'medicare-advantage'],
    ["what doesn't uhc cover", 'uhc'],
    ['no aetna, 97110 gp?', 'commercial'],
    ["she doesn't have aetna, 97110 gp?", 'commercial'],
  ])('is meant or denied as it was said: "%s"', (question, payer) => {
    expect(ask(question).payer.id).toBe(payer);
  });
});

describe('several payers are asked about in one breath', () => {
  it.each([
    [
      'medicare vs cigna',
      [
        'Medicare Part B - chiropractor: Only manual',
        'Cigna (often via American Specialty Health): Unit count',
      ],
    ],
    ['difference between medicare and cigna', ['Medicare Part B', 'Cigna (often']],
    [
      'do uhc and aetna want gp',
      ['UnitedHealthcare / Optum (commercial, exchange): GN, GO or GP', 'Aetna (commercial): GP, GO or GN'],
    ],
    [
      'units medicare vs cigna',
      ['Unit count: Therapy from a chiropractor', 'Unit count: Total treatment time'],
    ],
    ['uhc vs aetna modifiers', ['UnitedHealthcare / Optum (commercial, exchange): GN', 'Aetna (commercial)']],
  ])('each of them is told: "%s"', (question, said) => {
    const { text, lines } = ask(question);
    expect(lines).toEqual([]);
    for (const part of said) expect(text).toContain(part);
  });

  it.each(['97110 for uhc or aetna gp?', 'uhc vs aetna: 97140 with 98941'])(
    'lines are those of one, and that is said: "%s"',
    (question) => {
      const { text, payer } = ask(question);
      expect(payer.id).toBe('uhc');
      expect(text).toContain(
        'This is for UnitedHealthcare / Optum (commercial, exchange); Aetna (commercial): ask once more',
      );
    },
  );

  it.each([
    'medicare primary, aetna secondary, 97110 gp?',
    'UHC Medicaid gp',
    'blue cross, no strike that, medicare: 98941 modifier',
  ])('of one that pays behind or instead of another nothing is told: "%s"', (question) =>
    expect(ask(question).text).not.toContain('ask once more'),
  );
});
