import { describe, expect, it } from 'vitest';
import type { AskId } from '../../../src/core/visit.ts';
import { readQuestion } from '../../../src/language/read-question.ts';
import { ask, model } from '../model.ts';

/** The request after a conversation: each reply is read with the questions that were open. */
const continued = (first: string, asks: AskId[], ...replies: string[]) =>
  replies.reduce((request, reply) => readQuestion(reply, model, { request, asks }).request, ask(first));

const lines = (first: string, asks: AskId[], ...replies: string[]) =>
  continued(first, asks, ...replies).services.map(({ codes, minutes, contact }) =>
    [codes.join('|'), minutes, contact].filter((part) => part !== null).join(' '),
  );

describe('a conversation goes on', () => {
  it.each([
    ['CMT and ther ex 20', ['cmt-regions'], '3-4', ['98941', '97110 20']],
    ['CMT and ther ex 20', ['cmt-regions'], 'c/t/l', ['98941', '97110 20']],
    ['CMT and ther ex 20', ['cmt-regions'], '3 regions', ['98941', '97110 20']],
    ['CMT and ther ex 20', ['cmt-regions'], 'five', ['98942', '97110 20']],
    ['97530', ['minutes'], '22', ['97530 22']],
    ['97530', ['minutes'], '22 min', ['97530 22']],
    ['97110 and 97140', ['minutes'], '20 and 15', ['97110 20', '97140 15']],
    ['ther ex 20', ['group'], 'one on one', ['97110 20 one-on-one']],
    ['ther ex 20', ['group'], 'no, group', ['97110 20 group']],
    ['ther ex 20', ['payer'], 'make it 40 minutes', ['97110 40']],
    ['exercises 20 min', ['activity'], 'strength', ['97110 20']],
    ['rehab 15 with 98941', ['activity'], 'balance', ['97112 15', '98941']],
    ['traction 10', ['activity'], 'by machine', ['97012 10']],
    ['e-stim', ['attended'], 'attended', ['97032']],
    ['e-stim', ['attended'], 'unattended, Medicare', ['97014|G0283']],
    ['TE 30', ['payer'], 'actually by machine', []],
    ['TE 30', ['payer'], 'so with group of 3', ['97110 30 group']],
    ['TE 30', ['payer'], 'ok and in a group', ['97110 30 group']],
    ['TE 30', ['payer'], 'and group 15', ['97110 30', '97150 15']],
    ['98941', ['payer'], 'what if 5', ['98942']],
    ['98941 and TE 20', ['payer'], 'what if 5', []],
    ['98941 and TE 20', ['payer'], 'what if 30', ['98941', '97110 30']],
    ['dry needling 3 muscles', ['payer'], 'what if 2', []],
    ['TE 30', ['payer'], 'what if 23', ['97110 23']],
    ['TE 30', ['payer'], 'no, one', []],
    ['balance 20 min', ['payer'], 'i meant 97110', ['97110 20']],
    ['TE 40', ['payer'], '15 of it was in a group', ['97110 25', '97150 15']],
    ['TE 40', ['payer'], 'the last 15 was group', ['97110 25', '97150 15']],
    ['TE 40 and MT 20', ['payer'], '15 of the 40 was group', ['97110 25', '97140 20', '97150 15']],
    [
      'TE 40 and MT 20',
      ['payer'],
      'the 97110 was in a group for 15 of the 40',
      ['97110 25', '97140 20', '97150 15'],
    ],
    ['TE 40 and MT 20', ['payer'], '10 min of the manual was group', ['97110 40', '97140 10', '97150 10']],
    ['TE 40 and MT 20', ['payer'], '15 of it was in a group', ['97110 25', '97140 20', '97150 15']],
    ['TE 30 and NMR 15', ['payer'], '97530 instead of NMR', ['97110 30', '97530 15']],
    ['TE 30 and NMR 15', ['payer'], 'no, 97530 rather than TE', ['97530 30', '97112 15']],
    ['manual 15 and TE 20', ['payer'], 'make the manual 10 min', ['97140 10', '97110 20']],
    ['TE 20', ['payer'], 'and MT 10', ['97110 20', '97140 10']],
  ] as [string, AskId[], string, string[]][])('%j, asked %j, answered %j', (first, asks, reply, expected) =>
    expect(lines(first, asks, reply)).toEqual(expected),
  );

  it.each([
    ['and for medicare?', { payer: 'medicare' }],
    ['what about uhc', { payer: 'uhc' }],
    ['what about medicare instead', { payer: 'medicare', intent: 'code-visit' }],
    ['uhc rather than aetna', { payer: 'uhc', intent: 'code-visit' }],
    ['different region', { regionOfTherapy: 'other' }],
    ['same region', { regionOfTherapy: 'same' }],
    ['yes', { regionOfTherapy: 'other' }],
    ['no', { regionOfTherapy: 'same' }],
    ['not sure', { regionOfTherapy: null, attested: { region: 'unsure' } }],
    ["I don't know, have to check", { regionOfTherapy: null, attested: { region: 'unsure' } }],
    ['idk', { regionOfTherapy: null, attested: { region: 'unsure' } }],
    ['dos 5/1/2023', { dateOfService: '2023-05-01' }],
  ])('%j changes only what it says', (reply, expected) => {
    const before = ask('98941 and 97140 15 min');
    const request = continued('98941 and 97140 15 min', ['region', 'payer'], reply);
    expect(request).toMatchObject(expected);
    expect(request.services).toEqual(before.services);
  });

  it.each([
    ['what is 97110', ['20 min'], 'code-visit', ['97110 20']],
    ['what do i document for 97530', ['it was 25 min'], 'code-visit', ['97530 25']],
    [
      'manual 15 and TE 20',
      ['what goes in the note', 'make the manual 8 min'],
      'code-visit',
      ['97140 8', '97110 20'],
    ],
    ['97110 or 97530?', ['the 97110 was 20 min'], 'code-visit', ['97110 20']],
    ['97110 or 97530?', ['20 min'], 'compare-codes', null],
  ] as const)('%j, then %j: minutes that are told are coded (%s)', (first, replies, intent, expected) => {
    expect(continued(first, ['payer'], ...replies).intent).toBe(intent);
    if (expected !== null) expect(lines(first, ['payer'], ...replies)).toEqual(expected);
  });

  it.each(['so what do i bill then', 'whats the final answer', 'ok recap please', 'what goes on the claim'])(
    '%j asks for the claim of the visit as it stands',
    (reply) => {
      const before = ask('manual 15 and TE 20, uhc');
      const turned = continued('manual 15 and TE 20, uhc', ['payer'], 'what goes in the note', reply);
      expect(turned).toMatchObject({ intent: 'code-visit', payer: 'uhc', services: before.services });
    },
  );

  it('"which one do i bill" after two codes were compared compares them still', () =>
    expect(continued('97140 vs 97124', [], 'which one do i bill').intent).toBe('compare-codes'));

  it('a choice keeps the payer that is told beside it', () =>
    expect(continued('stim 15', ['attended'], 'unattended for UHC').payer).toBe('uhc'));

  it.each(['undo that', 'no sorry, put it back as it was', 'revert'])(
    '%j takes the last change back',
    (reply) => {
      const previous = ask('manual 15 and TE 20, uhc');
      const request = continued('manual 15 and TE 20, uhc', ['group'], 'group');
      const { services } = readQuestion(reply, model, { request, asks: [], previous }).request;
      expect(services).toEqual(previous.services);
    },
  );

  it.each([
    'what do i bill for 97161',
    'bottom line is we need another PT in the clinic',
    'take it back to the store',
  ])('%j does neither', (reply) => {
    const told = continued('manual 15 and TE 20, uhc', ['payer'], 'what goes in the note', reply);
    expect(told.intent === 'code-visit' && told.payer === 'uhc').toBe(false);
  });

  it.each(['97112 10 min', 'can I bill 97530 with 97150', 'what is 97035'])(
    '%j is a question of its own and inherits nothing',
    (text) => {
      expect(continued('98941 medicare, TE 20', ['group'], text)).toEqual(ask(text));
    },
  );

  it.each([
    'do i need a plan of care for aetna',
    'is prior auth needed for humana',
    'how many visits does humana allow',
    'does medicare require a progress note',
    'do we need P.A.R.T. in the note?',
    'does cigna follow ncci',
    'how does tricare count units',
    'kx modifier threshold 2026?',
  ])('%j asks of a rule, and changes nothing of the visit before it', (text) => {
    expect(continued('97140 15 min and TE 20 with 98941, uhc', ['region', 'group'], text)).toEqual(ask(text));
  });

  it.each([
    ['does aetna cover both', { payer: 'aetna' }],
    ['ok so GA?', { intent: 'find-modifier', modifiers: ['GA'] }],
    ['and what if the ABN was signed', { attested: { notice: 'yes' } }],
    ['do they need a plan of care for aetna', { payer: 'aetna' }],
  ])('%j points to the visit, and is of it', (text, expected) => {
    const request = continued('98941 and 97140 15 min, medicare', ['notice'], text);
    expect(request).toMatchObject(expected);
    expect(request.services).toHaveLength(2);
  });

  it.each([
    ['he is over the cap', { threshold: 'yes' }],
    ['he passed the threshold', { threshold: 'yes' }],
    ['no abn was signed', { notice: 'no' }],
  ])('%j tells something of the visit', (text, attested) => {
    expect(continued('97116 15 min, medicare PT', ['threshold'], text)).toMatchObject({ attested });
    expect(continued('97116 15 min, medicare PT', ['threshold'], text).services).toHaveLength(1);
  });

  it('a denial is of a visit, and of no codes that were only compared', () => {
    expect(continued('98940 vs 98941', [], 'remark code N362').services).toEqual([]);
    expect(continued('98941 and 97140 15 min', [], 'remark code N362').services).toHaveLength(2);
  });

  it.each(['thanks', 'how much does medicare pay', 'who won the game'])('%j is no reply', (text) => {
    expect(continued('98941, TE 20', ['group', 'region'], text)).toEqual(ask(text));
  });
});
