import { describe, expect, it } from 'vitest';
import { ask, draft, services } from '../model.ts';

/** Ways in which people write what they meant in place of what they wrote just before. */
const ways: ((gone: string, meant: string) => string)[] = [
  (gone, meant) => `${gone} i mean ${meant}`,
  (gone, meant) => `${gone}, no wait ${meant}`,
  (gone, meant) => `${gone}, sorry, ${meant}`,
  (gone, meant) => `${gone} (sorry, ${meant})`,
  (gone, meant) => `${gone} oops ${meant}`,
  (gone, meant) => `${gone} make that ${meant}`,
  (gone, meant) => `${gone}. correction: ${meant}`,
  (gone, meant) => `${gone} - strike that - ${meant}`,
  (gone, meant) => `${gone}.. scratch that, ${meant}`,
  (gone, meant) => `${gone}, my bad, ${meant}`,
  (gone, meant) => `${gone}? no, ${meant}`,
  (gone, meant) => `${gone}, turns out ${meant}`,
  (gone, meant) => `${gone}, actually ${meant}`,
  (gone, meant) => `${gone}. Wait, no. ${meant}`,
  (gone, meant) => `${gone} *${meant}`,
  (gone, meant) => `${gone}, wrong, its ${meant}`,
  (gone, meant) => `${gone}, or should i say ${meant}`,
  (gone, meant) => `${gone} lol no ${meant}`,
  (gone, meant) => `${gone}, let me fix that, ${meant}`,
  (gone, meant) => `${gone} sry ${meant}`,
  (gone, meant) => `${gone}, acutally ${meant}`,
];

describe.each(ways.map((way) => [way('…', '…'), way] as const))('what is meant by “%s”', (_, way) => {
  const read = (before: string, gone: string, meant: string, behind: string) => [
    ask(before + way(gone, meant) + behind),
    ask(before + meant + behind),
  ];

  it.each([
    ['', '97110', '97140', ' 20 min'],
    ['', '97110 20', '97140 15', ' medicare'],
    ['TE 15 and ', '98940', '98941', ''],
    ['TE 15, ', 'massage', 'manual', ' 20'],
    ['', '20 min of TE', '20 min of NMR', ''],
    ['gait ', '20 min', '30 min', ', MT 10'],
    ['97110 ', 'x2', 'x3', ''],
    ['', '2 units', '3 units', ' of TE'],
    ['97110-', '59', 'GP', ''],
    ['97140 with ', '59', 'XS', ' and 98941'],
    ['adjusted ', '3 regions', '2 regions', ''],
    ['adjusted ', 'C T L', 'C and L', ''],
    ['dry needled ', '3 muscles', '2 muscles', ', code?'],
    ['dry needled QL and ', 'glute med', 'piriformis', ''],
    ['98941 active tx, ', 'aetna', 'medicare', ', which modifier'],
    ['98941 active tx. ', 'she has blue cross', 'shes medicare', ''],
    ['medicare PT. manual 15 ', 'with the PT', 'with the PTA', ''],
    ['TE 30 ', 'group', 'one on one', ''],
    ['balance 25 min ', 'one on one', 'group of 3', ''],
    ['TE 20 on ', '11/12', '11/13', ''],
  ])('%s[%s → %s]%s', (before, gone, meant, behind) => {
    const [corrected, typedAtOnce] = read(before, gone, meant, behind);
    expect(corrected).toEqual(typedAtOnce);
  });
});

it('a correction of a correction counts last', () =>
  expect(services('TE 15, no wait 20, sorry 25')).toEqual(['97110 25']));

it.each([
  ['20 min therex, sorry 30', ['97110 30']],
  ['97035 10 min.. no 97140 15 min', ['97140 15']],
  ['dry needling 4 muscles, sorry i counted wrong, 2 muscles', ['20560']],
  ['E-stim attended 15, actually it was unattended', ['G0283|97014 ?attended 15']],
  ['TE 25 manual 15, ugh no the manual was 10', ['97110 25', '97140 10']],
])('%s', (text, read) => expect(services(text)).toEqual(read));

it.each([
  ['TE 20, sorry not 20, 15', 'TE 15'],
  ['97140, not 97140 sorry, 97124 15', '97124 15'],
  ['adjusted C and T, not C and T sorry, C and L', 'adjusted C and L'],
  ['dry needled 3 muscles, not 3 muscles, 2 muscles', 'dry needled 2 muscles'],
  ['medicare PT: TE 30 with the PT, not with the PT sorry, with the PTA', 'medicare PT: TE 30 with the PTA'],
])('%s: what is denied in its own words is gone', (text, meant) => expect(ask(text)).toEqual(ask(meant)));

it('of a list the last is put right, of one thing alone the whole list: “no, just C”', () => {
  expect(ask('adjusted C, L and T, oops S').services[0]?.regions).toEqual(['cervical', 'lumbar', 'sacral']);
  expect(ask('adjusted C, L and T, no wait only C').services[0]?.regions).toEqual(['cervical']);
});

it.each([
  'sorry if this is dumb but TE 20 MT 10',
  'he actually tolerated TE 20 and MT 10',
  '97110 wrong code?',
  'biller says 97140 is wrong, its 97530 they want',
  'is 59 wrong, should I use XS on 97140 with 98941',
  'ugh long day, TE 20 MT 15',
  'should I say 97110 or 97530',
  'TE 20, not that he liked it, MT 10',
  '*TE 20* and MT 10',
  '* TE 20\n* MT 10',
  'TE 20 MT 15 *no charge',
  'oops we billed 97140 twice, what now',
  'typo on the claim 97110 vs 97112, how to fix',
  'how to make that 97140 payable with 98941',
  'no 59 needed on 97140 with 98941?',
  'everything except billing is done, TE 20',
  'any modifiers besides 59 for 97140 with 98941',
  'is it a no to 97140 and 98941 together?',
  'no to 97140 with 98941?',
  'patient had to start over on reps, TE 25',
  'ignore the above ceiling pain, TE 20',
  'TE 30 minus 8 min rule?',
  'appointment moved to friday, TE 20 today',
  'usually do 98940, today adjusted C T L',
  'normally we bill 2 units, today 3 for TE 40?',
  'can I bill 97140 no wait time',
])('%s: no word of it is put right', (text) => expect(draft(text).putRight).toBe(false));

describe('nothing is put right', () => {
  it.each([
    ['TE 20, sorry forgot gait 10', ['97110 20', '97116 10']],
    ['TE 20. sorry, also gait 10', ['97110 20', '97116 10']],
    ['TE 20, ugh, MT 15', ['97110 20', '97140 15']],
    ['TE 20, ugh, MT 20', ['97110 20', '97140 20']],
    ['97110 20 ugh 97140 15', ['97110 20', '97140 15']],
    ['TE 20 sry gait 10', ['97110 20', '97116 10']],
    ['TE 20, soz, MT 15', ['97110 20', '97140 15']],
    ['TE 25 hang on, gait 10', ['97110 25', '97116 10']],
    ['TE 20 akshually MT 15', ['97110 20', '97140 15']],
    ['TE 20, oh wait and gait 10', ['97110 20', '97116 10']],
    ['TE 20, wait gait 10', ['97110 20', '97116 10']],
    ['TE 20, actually, gait 10, MT 10', ['97110 20', '97116 10', '97140 10']],
    ['TE 20, sorry, MT 10, gait 10', ['97110 20', '97140 10', '97116 10']],
    ['TE 20 MT 15 actually gait 10', ['97110 20', '97140 15', '97116 10']],
    ['TE 30 actually, MT 15', ['97110 30', '97140 15']],
    ['eval, actually TE 20', ['97161|97162|97163|97165|97166|97167 ?visit-type', '97110 20']],
    ['TE 20 and we actually did gait 10', ['97110 20', '97116 10']],
    ['sorry, TE 20 MT 10', ['97110 20', '97140 10']],
    ['TE 20 MT 10 sorry for typos', ['97110 20', '97140 10']],
    ['TE 30, oh wait no massage', ['97110 30']],
    ['no manual today sorry. just gait 19 and ther act 11', ['97116 19', '97530 11']],
    ['97140 wait is 97124 better', ['97140', '97124']],
    ['97110, wait 97112 too', ['97110', '97112']],
    ['would you rather bill 97110 or 97530', ['97110', '97530']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));
});

it.each([
  ['TE 20 should be 1 unit', '97110 20'],
  ['97110 23 should be 2 units right', '97110 23'],
  ['97110 30 actually 2 units of it', '97110 30'],
  ['97110 40 hold on 3 units or 2?', '97110 40'],
  ['TE 30 should be 2?', '97110 30'],
  ['TE 30, actually 2u', '97110 30'],
  ['TE 20 actually 1:1', '97110 20 one-on-one'],
])('%s: units and company take the place of no minutes', (text, read) =>
  expect(services(text)).toEqual([read]),
);

describe('what stands behind the words goes on with the visit', () => {
  it.each([
    ['20 min TE, sorry, 15 min gait', '20 min TE, 15 min gait'],
    ['TE 20, sorry, 15 gait', 'TE 20, 15 gait'],
    ['20 min TE. wait, 15 min gait', '20 min TE. 15 min gait'],
    ['20 min TE, sorry for typos, 15 min gait', '20 min TE, 15 min gait'],
    ['97140 15, actually 59?', '97140 15, 59?'],
    ['98942? nah only 3 regions', '98942 only 3 regions'],
  ])('%s', (text, goesOn) => expect(ask(text).services).toEqual(ask(goesOn).services));
});

it.each([
  ['TE 20 1:1, actually group of 3 for 15', 'TE group of 3 for 15'],
  ['balance 30 group of 2, i mean one on one for 20', 'balance 20 one on one'],
])('%s: who was there and how long are put right together', (text, meant) =>
  expect(ask(text).services).toEqual(ask(meant).services),
);
