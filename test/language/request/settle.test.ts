import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/language/request/settle.ts';
import { ask, ruleSet } from '../model.ts';

describe('a choice fills the request in', () => {
  it.each([
    ['1–2', '98940', 2],
    ['3–4', '98941', 4],
    ['5', '98942', 5],
  ])('%s regions settle the adjustment on %s', (choice, code, spinalRegions) => {
    const settled = settle(ask('CMT and ther ex 20'), 'cmt-regions', choice, ruleSet);
    expect(settled.services[0]).toMatchObject({ codes: [code], open: null });
    expect(settled.openPhrases).toEqual([]);
    // A button of the phrase and a button of the fixed choices carry the same label.
    expect([spinalRegions, null]).toContain(settled.services[0]?.spinalRegions ?? null);
  });

  it('settles an ambiguous phrase by its own label, and leaves the others open', () => {
    const request = ask('traction and e-stim');
    const phrase = ruleSet.ambiguous.find(
      ({ ask: question, phrases }) => question === 'attended' && phrases.includes('e-stim'),
    );
    const settled = settle(request, 'attended', phrase?.choices[0]?.label ?? '', ruleSet);
    expect(settled.services.map(({ codes }) => codes.length)).toEqual([request.services[0]?.codes.length, 1]);
    expect(settled.openPhrases).toHaveLength(1);
  });

  it.each([
    ['payer', 'Medicare', { payer: 'medicare' }],
    ['discipline', 'PT', { discipline: 'pt' }],
    ['region', 'Another region', { regionOfTherapy: 'other' }],
    ['separate-time', 'Separate minutes', { timeOfServices: 'separate' }],
    ['care-type', 'Active', { care: 'active' }],
    ['separate-exam', 'Yes', { attested: { 'separate-exam': 'yes' } }],
    ['notice', 'No', { attested: { notice: 'no' } }],
    ['state', 'Whole hours only', { partHours: 'whole' }],
  ] as const)('%s: %s', (question, choice, expected) => {
    expect(settle(ask('98941 and 97140 15 min'), question, choice, ruleSet)).toMatchObject(expected);
  });

  it.each([
    ['None', 0],
    ['1 quarter hour', 1],
    ['2 quarter hours', 2],
  ])('says that a needle was newly placed in further quarter hours: %s', (choice, insertions) => {
    const request = ask('97810 45 min and 97110 15 min');
    const settled = settle(request, 'activity', choice, ruleSet);
    expect(settled.services.map((service) => service.insertions)).toEqual([insertions, undefined]);
    expect(settle(ask('97110 15 min'), 'activity', choice, ruleSet)).toEqual(ask('97110 15 min'));
  });

  it('gives minutes to the first timed service that has none', () => {
    const settled = settle(ask('98941, 97110 and 97140 12 min'), 'minutes', '20 min', ruleSet);
    expect(settled.services.map(({ minutes }) => minutes)).toEqual([null, 20, 12]);
  });

  it('makes exercise a group service, never the adjustment', () => {
    const settled = settle(ask('98941 and 97110 20 min'), 'group', 'Group', ruleSet);
    expect(settled.services.map(({ contact }) => contact)).toEqual([null, 'group']);
  });

  it.each(['', 'Nonsense', '3-4', '__proto__'])(
    'leaves the request alone for the unknown choice %j',
    (choice) => {
      const request = ask('CMT and e-stim');
      expect(settle(request, 'cmt-regions', choice, ruleSet)).toBe(request);
    },
  );
});
