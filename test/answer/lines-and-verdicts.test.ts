import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/answer/answer-request.ts';
import { settle } from '../../src/language/request/settle.ts';
import { house } from '../support/house.ts';
import { request } from '../support/request.ts';
import { ask, context, firstLineOf } from './at-the-door.ts';

describe('units that the minutes cannot make', () => {
  it.each([
    '97110 x2, 97140 x2 in 40 minutes, possible?',
    'can we bill 97110 x3 and 97530 x2 in a 45 minute session',
  ])('come first, whatever the pair: "%s"', (question) => {
    expect(firstLineOf(ask(question))).toMatch(/no split of \d+/);
  });

  it('say nothing where one of the two methods that are open makes them', () => {
    expect(firstLineOf(ask('97110 x1, 97140 x1, 97112 x1 in 24 minutes'))).not.toMatch(/no split/);
  });
});

describe('units that were named without minutes', () => {
  it.each([
    ['is 4 units of 97140 too many', '4 units of 97140 are within the Medicare limit of 6 a day'],
    ['can i bill 7 units of 97110', '7 units of 97110 are over the Medicare limit of 6 a day'],
  ])('are held against the limit of the day: "%s"', (question, said) => {
    expect(ask(question).text).toContain(said);
  });
});

describe('a refusal', () => {
  it.each([
    ['97140 and 98941, same region', '98941 is paid, 97140 is denied'],
    ['can i bill 97112 with 98940 in the same region', '98940 is paid, 97112 is denied'],
  ])('of "%s" lists what was asked, not a claim, and says which code is paid', (question, paid) => {
    const { text, verdict } = ask(question);
    expect(verdict).toBe('not-allowed');
    expect(text).toContain('As asked (not to be billed together):');
    expect(text).toContain(paid);
    expect(text).not.toContain('On the claim');
  });

  it('that no row of the table decides does not say which code is paid', () => {
    const { text, verdict } = ask('97530 and 97116 in the same minutes');
    expect(verdict).toBe('not-allowed');
    expect(text).toContain('As asked (not to be billed together):');
    expect(text).not.toContain('Sent together');
  });

  it('names the two that conflict where the visit holds more', () => {
    const services = [{ codes: ['97140'] }, { codes: ['98941'] }, { codes: ['97012'] }];
    const said = answerRequest(request({ services, regionOfTherapy: 'same' }), context, house).answer;
    expect(said.text).toContain('As asked (not to be billed together: 98941 with 97140):');
  });
});

describe('a line without a unit', () => {
  it.each([
    ['97110 7 min', '97110: not billed, under 8 minutes.'],
    ['less than 8 minutes of 97110, billable?', '97110: not billed, under 8 minutes.'],
    ['97140 16 min, 97110 5 min, medicare pt', '97110: not billed, under 8 minutes'],
    [
      '97110 15 min, 97112 9 min, 97140 8 min, medicare pt',
      /^97140: not billed, the day’s total leaves no unit/m,
    ],
  ])('"%s" reads as not billed and takes no modifier', (question, said) => {
    const { text } = ask(question, { discipline: 'pt' });
    expect(text).toMatch(said);
    expect(text).not.toMatch(/× 0/);
  });

  it('never carries the first line while another line is billed', () => {
    expect(firstLineOf(ask('97110 5 min and 97140 16 min'))).toMatch(/^97140 × 1/);
  });
});

describe('two modifiers asked about', () => {
  it.each([
    ['can AT and GA go together, medicare', /^AT and GA never stand together on one line/],
    ['59 and XS on the same line', /^59 and XS never stand together on one line/],
    ['CQ with GO, medicare ot', /^CQ and GO never stand together on one line/],
  ])('"%s": what excludes them comes first', (question, start) =>
    expect(firstLineOf(ask(question))).toMatch(start),
  );

  it('that may stand together are told each by itself', () =>
    expect(ask('GP and KX, medicare pt').text).not.toContain('never stand'));
});

describe('maintenance care beside a code', () => {
  it('is the kind of care, not another adjustment', () => {
    const { lines, verdict } = ask('98941 maintenance care, medicare, patient signed the ABN');
    expect(verdict).toBeNull();
    expect(lines.map(({ code, modifiers }) => [code, modifiers.map((m) => m.code)])).toEqual([
      ['98941', ['GA']],
    ]);
  });
});

describe('what the note must show', () => {
  const listed = (question: string, start: string) =>
    ask(question).checklist.some(({ text }) => text.startsWith(start));

  it('says why reviewers refuse a code and what its note needs', () => {
    const { text } = ask('what should I document for 97112');
    expect(text).toContain('Why 97112 gets denied:\n- No nervous-system or sensorimotor finding.');
    expect(ask('97112 denied, why').text).toContain('\n- Billed with CMT to the same region.');
  });

  it('lists for a payer without a code what that payer asks for', () => {
    expect(listed('what goes in the note for medicare', 'First visit: History')).toBe(true);
    expect(listed('what goes in the note for cigna', 'First visit: History')).toBe(false);
  });
});

describe('the figures of a year', () => {
  it.each([
    ['what was the KX amount in 2024, medicare pt', '2,330 dollars'],
    ['KX threshold 2027, medicare pt', 'The therapy threshold of 2027 is not known here'],
  ])('"%s" are of the year that was named', (question, said) => expect(ask(question).text).toContain(said));
});

describe('a modifier that attests', () => {
  it('says what it attests', () => {
    const { text } = ask('97012 with 98941', { payer: 'medicare' });
    expect(text).toContain('97012: GY, on one condition: a denial is wanted (Medicare rule)');
    expect(text).toContain('97012: GP, only beside GY (Medicare rule)');
  });
});

describe('the therapy charges of a year', () => {
  it('said to be past the threshold, ask first whether care is still necessary', () => {
    const said = ask('97110 30 min, used $2,600 of therapy this year', {
      payer: 'medicare',
      discipline: 'pt',
    });
    expect(said.asks[0]?.id).toBe('threshold');
    expect(said.text).toContain('2,600 dollars so far in 2026 reach the threshold of 2,480 dollars');
  });

  it('not said, are asked for behind what the visit leaves open', () => {
    const said = ask('97110 30 min', { payer: 'medicare', discipline: 'pt' });
    expect(said.asks.map(({ id }) => id)).toEqual(['group', 'threshold']);
  });
});

describe('minutes that cannot be so', () => {
  it('are refused in the first line, without units', () => {
    const services = [{ codes: ['97110'], minutes: 40 }];
    const { text } = answerRequest(request({ services, totalMinutes: 30 }), context, house).answer;
    expect(text).toMatch(/^40 minutes of timed services do not fit into a 30-minute visit/);
    expect(text).not.toMatch(/97110.* × /);
  });
});

describe('a clock of its own', () => {
  it.each([
    ['97129 30 min', /^97129 × 1 /, '97130 × 1'],
    ['97550 45 min', /^97550 × 1 /, '97551 × 1'],
    ['98980 65 minutes', /^98980 × 1 /, '98981 × 2'],
    ['97810 40 min', /^97810 × 1 /, '97811 × 1, 2 or none'],
    ['97545 160 min', /^97545 × 1 /, '97546 × 1 or none'],
  ])('"%s" names the line of the code that goes on', (question, first, further) => {
    const { text } = ask(question);
    expect(text).toMatch(first);
    expect(text).toContain(further);
    expect(text).toContain('Units:');
  });

  it.each([
    ['97129 5 min', '97129: not billed, its clock gives 5 minutes no unit'],
    ['97550 12 min', '97550: not billed, its clock gives 12 minutes no unit'],
  ])('"%s" says that there is no unit', (question, said) => {
    expect(ask(question).text).toContain(said);
  });

  it.each([
    ['97810', 40, 'activity', 'None', [['97810', 1]]],
    [
      '97810',
      40,
      'activity',
      '1 quarter hour',
      [
        ['97810', 1],
        ['97811', 1],
      ],
    ],
    ['97545', 160, 'state', 'Whole hours only', [['97545', 1]]],
    [
      '97545',
      160,
      'state',
      'Past the half',
      [
        ['97545', 1],
        ['97546', 1],
      ],
    ],
  ] as const)('of %s with %i minutes asks (%s), and "%s" settles it', (code, minutes, id, choice, lines) => {
    const asked = request({ services: [{ codes: [code], minutes }] });
    const before = answerRequest(asked, context, house).answer;
    expect(before.asks.find((one) => one.id === id)?.choices).toContain(choice);
    const { answer } = answerRequest(settle(asked, id, choice, house.ruleSet), context, house);
    expect(answer.lines.map((line) => [line.code, line.units])).toEqual(lines);
    expect(answer.asks.map((one) => one.id)).not.toContain(id);
  });

  it('tells in an explanation how it counts', () => {
    expect(ask('what is 97129').text).toContain('97130 goes on from 23 minutes');
  });

  it('gives the ways to split a total over named units', () => {
    const services = [
      { codes: ['97110'], unitsSaid: 2 },
      { codes: ['97140'], unitsSaid: 1 },
    ];
    const { text } = answerRequest(request({ services, totalMinutes: 40 }), context, house).answer;
    expect(text).toContain('97110 20–35 minutes, 97140 the rest');
    expect(text).toContain('97110 23–32 minutes, 97140 the rest');
  });
});

describe('a pair asked about', () => {
  it.each([
    ['is 97530 and 97140 ok together for anthem', 'Anthem / Elevance Blue plans: 97530 with 97140'],
    ['is 97530 and 97140 ok together for anthem', 'still deny the pair without it'],
    ['can I bill 97750 with 97161', "another specialty's evaluation"],
    ['97140 with 97012 together?', 'the table decides'],
  ])('"%s" is told what is said of the two beside the table', (question, said) => {
    expect(ask(question).text).toContain(said);
  });

  it.each([
    'can 97014 and G0283 go on one claim',
    'G0283 97014',
    'unattended stim 97014 with G0283 same day?',
  ])('never bills one service under two codes: %j', (question) => {
    const answer = ask(question);
    expect(answer.verdict).toBe('not-allowed');
    expect(firstLineOf(answer)).toContain('They name one service');
  });

  it('says in the line of an untimed code that more units than one were named', () =>
    expect(firstLineOf(ask('2 units of 97012 for neck and back?'))).toContain('one unit a day, not more'));

  it('says of Washington that it takes none of the codes of an adjustment', () =>
    expect(ask('L&I washington, which code for an adjustment').text).toContain('2050A-2052A'));
});

it.each(['is 97010 bundled', 'is 97010 billable separately'])(
  'tells of a code alone what plans make of it: %j',
  (question) => expect(ask(question).text).toContain('Bundled by Medicare and many plans'),
);

describe('a question to which a bare yes would say the opposite', () => {
  it.each([
    ['is 97112 bundled into 97530', /^Not bundled, they may be billed together/],
    ['any edit between 97035 and 97110', /^Not bundled, they may be billed together/],
    ['is massage included when we adjust', /^Bundled, but a modifier opens it/],
    ['is massage included in 98940', /^Bundled, but a modifier opens it\. 97124: 59 or XS/],
    ['is 95851 part of the eval', /^Not together as described/],
    ['97140-59 on the neck and 98940 lumbar, any conflict', /^Bundled, but paid with 59 \(or XS\) on 97140/],
    ['can I unbundle 97140 from 98940', /^Yes, on a condition/],
    ['97112 with 97530 ok', /^Yes, they may be billed together/],
    ['97110 and 97116 billed to medicare part b by a PT', /^(?!No)/],
  ])('%j', (question, start) => expect(ask(question).text).toMatch(start));
});
