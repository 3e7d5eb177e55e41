import { describe, expect, it } from 'vitest';
import type { AskId } from '../../../src/core/visit.ts';
import { readQuestion } from '../../../src/language/read-question.ts';
import { saidToBeSeveral } from '../../support/said-to-be-several.ts';
import { ask, model } from '../model.ts';

const open: AskId[] = ['cmt-regions', 'region', 'group', 'payer'];
const replied = (visit: string, reply: string, asks = open) =>
  readQuestion(reply, model, { request: ask(visit), asks }).request;
const balance = 'balance training 25 minutes with CMT';
const twoServices = '97110 20 min and 97140 15 min, medicare';

describe('who gave it', () => {
  const given = (visit: string, reply: string) =>
    replied(visit, reply).services.map(({ codes, minutes, assistantMinutes, togetherMinutes, givenBy }) =>
      [
        codes[0],
        minutes,
        givenBy ?? (assistantMinutes !== null && `PTA ${assistantMinutes}`),
        togetherMinutes && 'two',
      ]
        .filter(Boolean)
        .join(' '),
    );

  it.each([
    [balance, 'what if the assistant did it', ['97112 25 PTA 25', '98940']],
    [balance, 'it was the PTA', ['97112 25 PTA 25', '98940']],
    [balance, 'it was given by the COTA', ['97112 25 PTA 25', '98940']],
    [balance, 'what if a tech did it', ['97112 25 aide', '98940']],
    [balance, 'what if a student did all of it', ['97112 25 student', '98940']],
    [balance, 'PTA did the last 10 minutes', ['97112 25 PTA 10', '98940']],
    [balance, 'the assistant did 10 of it', ['97112 25 PTA 10', '98940']],
    [balance, 'our COTA did this one', ['97112 25 PTA 25', '98940']],
    [balance, 'part of it was done by the assistant', ['97112 25 either', '98940']],
    [balance, 'the PTA and I did it together', ['97112 25 two', '98940']],
    [balance, 'the therapist did it', ['97112 25', '98940']],
    [twoServices, 'the PTA did the manual', ['97110 20', '97140 15 PTA 15']],
    [twoServices, 'what if the PTA did both', ['97110 20 PTA 20', '97140 15 PTA 15']],
    [twoServices, 'the assistant did 97110', ['97110 20 PTA 20', '97140 15']],
    [twoServices, 'chiro did the 97110', ['97110 20', '97140 15']],
    [twoServices, 'PTA did the 97110 and PT did the 97140', ['97110 20 PTA 20', '97140 15']],
    [twoServices, 'half pta', ['97110 20 either', '97140 15 either']],
    ['97110 30 min, medicare', 'half pta', ['97110 30 PTA 15']],
    ['97110 30 min, medicare', 'PTA 10 PT 20', ['97110 30 PTA 10']],
    ['97110 30 min, medicare', "i'm the PTA", ['97110 30 PTA 30']],
    ['97110 30 min, medicare', '12 min pta', ['97110 30 PTA 12']],
    ['97110 and 97140, medicare', 'the assistant did it', ['97110 assistant', '97140 assistant']],
  ])('%j, then %j', (visit, reply, services) => expect(given(visit, reply)).toEqual(services));

  it('minutes of an aide stand apart from the rest', () =>
    expect(given(balance, 'an aide did the last 10 minutes')).toEqual([
      '97112 15',
      '97112 10 aide',
      '98940',
    ]));

  it.each([
    'the tech did set up',
    'the assistant called out',
    'does the PTA need to be supervised',
    'the PTA left early',
  ])('%j says nothing of who gave it', (reply) =>
    expect(given(balance, reply).join()).not.toMatch(/PTA|aide/),
  );
});

describe('how many were there', () => {
  it.each(saidToBeSeveral)('%j makes it a group', (reply) => {
    const { services, timeOfServices } = replied(balance, reply);
    expect(services[0]?.contact).toBe('group');
    expect(timeOfServices).toBeNull();
  });

  it.each(['she was alone with me', 'it was just me and her', 'only one patient'])(
    '%j is one-on-one',
    (reply) => expect(replied(balance, reply).services[0]?.contact).toBe('one-on-one'),
  );

  it.each(['two of them left already', 'two of them are in the waiting room', 'both of them no showed'])(
    '%j is not of the visit',
    (reply) => expect(replied(balance, reply).services[0]?.contact ?? null).toBeNull(),
  );
});

describe('where it was', () => {
  it.each([
    [balance, 'it was the shoulder not the spine', 'other'],
    [balance, 'it was the knee', 'other'],
    [balance, 'the therapy was on the shoulder', 'other'],
    [balance, '97112 was for the ankle', 'other'],
    [balance, 'not the back, the hip', 'other'],
    [balance, 'it was not the spine', 'other'],
    [balance, 'it was her knee, we adjusted the neck', 'other'],
    [balance, 'we adjusted the low back and treated the shoulder', 'other'],
    [balance, 'the exercise was on the neck, we adjusted the low back', 'other'],
    [balance, 'we treated the neck and adjusted the neck', 'same'],
    ['98940 and 97140 10 min', 'neck adjusted, manual on shoulder', 'other'],
    ['97140 20 min and 98940 to the neck', 'it was the low back', 'other'],
    ['97140 20 min and 98940 to the neck', 'the manual was on the neck too', 'same'],
    ['98941 and 97140 15 min', 'it was the low back', null],
    [balance, 'the therapy was on the neck', null],
    [balance, 'neck and low back', null],
    [balance, 'her shoulder feels better', null],
  ])('%j, then %j: %s', (visit, reply, region) => {
    const asks: AskId[] = visit === balance ? open : ['region', 'payer'];
    expect(replied(visit, reply, asks).regionOfTherapy).toBe(region);
  });

  it('settles how many regions were adjusted where it names them', () => {
    const { services } = replied(balance, 'we adjusted the neck, mid back and low back and treated the knee');
    expect(services.map(({ codes, regions }) => [codes, regions])).toEqual([
      [['97112'], ['lower limb']],
      [['98941'], ['cervical', 'thoracic', 'lumbar']],
    ]);
  });
});

it.each([
  ['TE 30 Medicare PT', 'sorry, not Medicare', null],
  ['TE 30 Medicare PT', 'not Medicare, Aetna', 'aetna'],
])('%j, then %j: who pays is %s', (visit, reply, payer) => {
  expect(replied(visit, reply, ['group']).payer).toBe(payer);
});

const visitOf = (visit: string, reply: string) =>
  replied(visit, reply, []).services.map(({ codes, minutes, contact }) =>
    [codes.join(' '), minutes, contact === 'group' && 'group'].filter(Boolean).join(' '),
  );

const visitOfRegions = (reply: string) =>
  replied('adjusted pt medicare active', reply, ['cmt-regions']).services.map(({ codes }) => codes.join(' '));

describe('a message that begins with "and" or "also" adds what the visit does not have', () => {
  it.each([
    ['98941 C T L', 'and massage to neck 15', ['98941', '97124 15']],
    ['98940 neck and low back', 'and manual to mid back 15', ['98940', '97140 15']],
    ['TE 30', 'and MT to knee 15', ['97110 30', '97140 15']],
    ['TE 30', 'also MT to knee 15', ['97110 30', '97140 15']],
    ['TE 30', 'plus MT to knee 15', ['97110 30', '97140 15']],
    ['TE 30', 'and the manual was 20', ['97110 30', '97140 20']],
    ['TE 30', 'there was a 10 min gait', ['97110 30', '97116 10']],
    ['TE 30', 'there was also gait 10', ['97110 30', '97116 10']],
    ['TE 30, MT 10', 'and MT to 15', ['97110 30', '97140 15']],
    ['TE 30', 'TE to 40', ['97110 40']],
    ['TE 30', 'and TE to 40', ['97110 40']],
  ])('%j, then %j', (visit, reply, services) => expect(visitOf(visit, reply)).toEqual(services));
});

it.each([
  ['there was a denial on MT', 'denial'],
  ['replace 97140', 'explain-code'],
] as const)('%j is a question of its own: %s', (reply, intent) =>
  expect(replied('TE 20 MT 15', reply, []).intent).toBe(intent),
);

it.each([
  ['cp', ['97010']],
  ['ct', ['98940']],
  ['ctl', ['98941']],
])('"adjusted pt", then %j: letters of regions, where they stand for nothing else', (reply, codes) =>
  expect(visitOfRegions(reply)).toEqual(codes),
);

describe('a question without its sign changes nothing of the visit', () => {
  it.each([
    ['97110 30, 97140 15', 'was the TE group', ['97110 30', '97140 15']],
    ['97110 30, 97140 15', 'was TE group', ['97110 30', '97140 15']],
    ['97110 30, 97140 15', 'the TE was group', ['97110 30 group', '97140 15']],
  ])('%j, then %j', (visit, reply, services) => expect(visitOf(visit, reply)).toEqual(services));

  it.each([
    ['TE 30', 'is it 97530'],
    ['TE 30', 'so would that be 97530'],
    ['massage 30', 'is that 97140'],
    ['massage 30', 'is it manual'],
    ['massage 30', 'was it 97140'],
  ])(
    '%j, then %j: the minutes are not those of what is asked about, beside which the visit is compared',
    (visit, reply) => {
      const { intent, services } = replied(visit, reply, []);
      expect([intent, ...services.map(({ minutes }) => minutes)]).toEqual(['compare-codes', null, null]);
    },
  );

  it.each([
    'should I bill it as 97530',
    'call it 97530?',
    'code as 97530 would be wrong?',
    'bill TE as 97530?',
    'do not bill as 97530?',
    'never bill as 97530',
    "can't bill it as 97530",
  ])('%j: asked about or forbidden, the code is held beside the service of the visit', (reply) => {
    const { intent, services } = replied('TE 20 MT 15', reply, []);
    expect([intent, ...services.map(({ codes }) => codes[0])]).toEqual(['compare-codes', '97110', '97530']);
  });

  it.each(['call it 97530', 'bill TE as 97530', 'code it as 97530'])(
    '%j: told, it takes its place',
    (reply) => expect(visitOf('TE 20 MT 15', reply)).toEqual(['97530 20', '97140 15']),
  );

  it.each(['wait was gait included', 'was gait included?', 'is the MT in there'])(
    '%j: the visit itself tells',
    (reply) => expect(visitOf('TE 20 MT 15', reply)).toEqual(['97110 20', '97140 15']),
  );

  it('"was it only 1" does not turn a group into one alone', () =>
    expect(replied('group of 3 45 min', 'was it only 1').services).toEqual([]));
});

it.each([
  ['TE 30 MT 15', 'no 59', 'find-modifier', ['59'], undefined],
  ['98941 and 99213', 'no 25', 'find-modifier', ['25'], undefined],
  ['TE 30 MT 15', 'no 25', 'code-visit', [], 25],
] as const)(
  '%j, then %j: a modifier where one may stand, else a time of which it is asked whose',
  (visit, reply, ...expected) => {
    const { intent, modifiers, timeToPlace } = replied(visit, reply, []);
    expect([intent, modifiers, timeToPlace]).toEqual(expected);
  },
);

it.each([
  ['dry needling 2 muscles', 'one more muscle', '20561'],
  ['dry needling 2 muscles', '2 more muscles', '20561'],
  ['dry needling 4 muscles', 'one more muscle', '20561'],
  ['98940, dry needling 2 muscles', 'one more muscle', '98940 20561'],
  ['dry needling 2 muscles', '1 muscle', '20560'],
])('%j, then %j: %s, for more are added to those before', (visit, reply, codes) =>
  expect(visitOf(visit, reply).join(' ')).toBe(codes),
);

it('"MT under 8" leaves seven minutes at most', () =>
  expect(visitOf('TE 30 MT 15', 'MT under 8')).toEqual(['97110 30', '97140 7']));

it.each(['30', 'total 45'])('%j behind two services without minutes is of both together', (reply) => {
  const { totalMinutes, services } = replied('97110, 97140', reply, ['payer']);
  expect([totalMinutes, ...services.map(({ minutes }) => minutes)]).toEqual([
    Number(reply.slice(-2)),
    null,
    null,
  ]);
});
