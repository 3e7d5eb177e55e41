import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

describe('codes of a denial', () => {
  it.each([
    ['97110 denied CO-97', ['CO-97']],
    ['119 on therapy lines, part b', ['119']],
    ['97140 denied PR-96', ['PR-96']],
    ['98941 N822 denial', ['N822']],
    ['remark code N657 on 97140', ['N657']],
    ['97140 kicked back CO 4', ['CO-4']],
    ['97140 CO 97 N390', ['CO-97', 'N390']],
    ['97110 came back co-16 and ma130', ['CO-16', 'MA130']],
    ['97530 denied code 16', ['16']],
    ['97140 came back CO-16 M77', ['CO-16', 'M77']],
    ['97140 denied code 16 M77', ['16', 'M77']],
    ['oa-18 on 97112', ['OA-18']],
    ['99204 denied B16. He was here a year ago', ['B16']],
    ['Got a 119 from Medicare on an OT patient', ['119']],
    ['got a 97 from cigna on 97140', ['97']],
    ['a 97 denial on 97012', ['97']],
  ])('%j has %j, no modifier and no time', (text, denials) => {
    const { intent, modifiers, services, ...request } = ask(text);
    expect({ intent, modifiers, denials: request.denials }).toEqual({
      intent: 'denial',
      modifiers: [],
      denials,
    });
    expect(
      services.every(({ minutes, modifiersSaid }) => minutes === null && modifiersSaid.length === 0),
    ).toBe(true);
  });

  it.each([
    '97110 CO 20 min',
    '97110 CO 30',
    'denied 97110, 2 units',
    '97140 with M54.5',
    '97110 20 min humana ma',
    '97140-59 97530',
    'modifier CO for an OTA',
    'code 97110 16 min',
    'got a 45 from the pain scale, 97110 20 min',
    'lefs improved to a 45 from 22, 97110 30 min',
    'BP a 119 from nurse, 97110 15 min',
    'got a 16 from insurance referral, 97110 20 min',
  ])('%j has none', (text) => expect(ask(text).denials).toBeUndefined());

  it.each([
    ['which code gets paid more, 97110 or 97140'],
    ['what pays best 98941 or 97140'],
    ['what does 97110 pay in texas'],
    ['what will 97140 x2 pay'],
    ['how much does united pay for 4 units of 97530'],
    ['highest paying code after 97140 was denied'],
  ])('%j is another desk', (text) => expect(ask(text).intent).toBe('out-of-scope'));

  it('does not take "was 97110 paid" for a question of price', () =>
    expect(ask('97110 and 97140 together, both paid?').intent).not.toBe('out-of-scope'));
});

describe('codes of another field beside ours', () => {
  const codes = (text: string) => ask(text).services.map((service) => service.codes.join('|'));

  it.each([
    ['97140 with 20610?', ['97140', '20610']],
    ['97140 with 97597 same day', ['97140', '97597']],
    ['can 36415 and 98941 be on one claim', ['36415', '98941']],
    ['98941 and 72100 same visit', ['98941', '72100']],
    ['is 90834 bundled with 97110', ['90834', '97110']],
    ['97110 15 min with 93000', ['97110', '93000']],
    ['97110, 97140 + 93000', ['97110', '97140', '93000']],
  ])('%j asks about %j', (text, expected) => expect(codes(text)).toEqual(expected));

  it.each([
    ['20610', []],
    ['does 36415 need a modifier', []],
    ['can 72100 and 20610 be billed together', []],
    ['97110 20 min for the patient with account 48213', ['97110']],
    ['claim 55512 has 97110', ['97110']],
  ])('%j asks about %j only', (text, expected) => expect(codes(text)).toEqual(expected));
});
