import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/answer/answer-request.ts';
import { house } from '../support/house.ts';
import { request } from '../support/request.ts';
import { ask, context, firstLineOf } from './at-the-door.ts';

describe('the first line', () => {
  it.each([
    ['does 97110 need 59 with 98940, uhc', /^59 on 97110 or 98940: nothing in this visit calls for it\./],
    ['does 97110 need KX, medicare pt', /^97110: KX, only once the yearly threshold is passed/],
  ])('of "%s" answers the modifier that was asked about', (question, start) => {
    const { text } = ask(question, { discipline: 'pt' });
    expect(text).toMatch(start);
    expect(text).toMatch(/^- 97110: GP/m);
  });

  it.each([
    ['adjusted C5 and L4, code?', '98940 × 1 — 2 spinal regions adjusted (cervical spine and lumbar spine)'],
    [
      'c/t/l/si adj',
      '98941 × 1 — 4 spinal regions adjusted (cervical spine, thoracic spine, lumbar spine and pelvis)',
    ],
    ['3 regions adjusted', '98941 × 1 — 3 spinal regions adjusted'],
    [
      '98941 with neck and low back adjusted',
      '98941 is for 3 or 4 regions, but 2 spinal regions adjusted (cervical spine and lumbar spine): that is 98940 (1 or 2 regions).',
    ],
    ['does the 8 minute rule apply to 97012', '97012 × 1 — untimed, one unit a day'],
    [
      'how many units of 97110 can i bill in a day for medicare',
      'Medicare’s limit for 97110 is 6 units a day.',
    ],
    [
      'which x modifier when the therapy was to a different body area than the CMT',
      'Modifier XS (separate structure)',
    ],
    ['51 on the second therapy code?', 'Modifier 51'],
    [
      'medicare PT patient went over the 2480 for this year, which modifier do i add',
      'KX from 2,480 dollars on',
    ],
  ])('of "%s" says why', (question, start) => expect(firstLineOf(ask(question))).toContain(start));

  it('says first what the rule is where it is asked beside a visit', () =>
    expect(
      firstLineOf(
        ask("Can a tech's minutes be added to mine? I did 18 minutes of ther ex.", { discipline: 'pt' }),
      ),
    ).toContain('does not count'));

  it('of group treatment that the payer does not cover says so', () => {
    const medicare = firstLineOf(ask('group exercise 20 min, medicare, chiropractor'));
    expect(medicare).toBe('97150 × 1 — excluded by this payer');
    expect(firstLineOf(ask('group exercise 20 min, uhc'))).toMatch(/two or more patients at once/);
  });

  it('of an adjustment given as maintenance does not read as paid by Medicare', () => {
    const services = [{ codes: ['98941'] }];
    const lineFor = (care: 'active' | 'maintenance') =>
      answerRequest(request({ services, care, payer: 'medicare' }), context, house).answer.text.split(
        '\n',
      )[0];
    expect(lineFor('maintenance')).toBe(
      '98941 × 1 — a denial is likely: Medicare does not pay an adjustment given as maintenance',
    );
    expect(lineFor('active')).toBe('98941-AT × 1 — untimed, one unit a day');
  });

  it.each([
    [
      '97110 38 min and 97530 12 min',
      '97110 × 2 or 3 — 38 minutes: 2 by total time (CMS), 3 by each code alone (AMA)',
    ],
    [
      '97112 25 min and 97140 10 min',
      '97112 × 1 or 2 — 25 minutes: 1 or 2 by total time (CMS), 2 by each code alone (AMA)',
    ],
    [
      '97110 20 min and 97140 20 min, uhc',
      '97110-GP × 1 or 2 — 20 minutes: a tie with 97140 over the last unit',
    ],
  ])('of "%s" says why its units are open', (question, said) => {
    expect(firstLineOf(ask(question))).toBe(said);
  });

  it('of minutes in all is not said again among the units', () => {
    const { text } = ask('how many units for 38 minutes');
    expect(text.match(/38 timed minutes in all make 3 units/g)).toHaveLength(1);
  });

  it('of what a payer wants says the modifier that it asks for', () => {
    expect(firstLineOf(ask('what does medicare ask for on 97110 from a PT'))).toBe(
      '97110-GP — strength and motion exercise; this payer asks for GP on it',
    );
  });

  it('of a note stands above its points, and why they are asked for below them', () => {
    const { text } = ask('what has to be in the note for 97530?');
    expect(text.indexOf('The note shows for 97530')).toBeLessThan(text.indexOf('Why 97530 gets denied'));
  });

  it('is not repeated among the modifiers', () => {
    const { text } = ask('can i bill 97140 with 98941, uhc');
    expect(text.match(/59 or XS, only if it was in another region/g)).toHaveLength(1);
  });

  it.each([
    [
      'can i bill 97530 with 98941',
      /^97530 is excluded\. From a chiropractor Medicare .* As a pair, yes, they may be billed together: /,
    ],
    ['which modifier for 97140 with 98941', /^97140 is excluded\. /],
  ])('of "%s" says coverage before anything else', (question, start) => {
    expect(firstLineOf(ask(question, { payer: 'medicare' }))).toMatch(start);
  });

  it('of a visit stands on what the payer pays', () => {
    const said = ask('97140 15 min and 98941', { payer: 'medicare' });
    expect(firstLineOf(said)).toMatch(/^98941 × 1/);
    expect(said.text).toContain('97140 × 1 (excluded by this payer)');
  });

  it.each([
    [
      { regionOfTherapy: 'other' as const },
      ['97140', '98941'],
      'Yes, with 59 (or XS) on 97140: said to be another region.',
    ],
    [
      { attested: { 'separate-exam': 'yes' as const } },
      ['99213', '98941'],
      'Yes, with 25 on 99213: the exam said to go beyond the usual check before treatment.',
    ],
    [
      { timeOfServices: 'separate' as const },
      ['97150', '97530'],
      'Yes, with 59 (or XU, XE) on 97530: said to have minutes of its own.',
    ],
  ])('with %j has no condition left', (given, codes, said) => {
    const services = codes.map((code) => ({ codes: [code] }));
    const { answer } = answerRequest(request({ intent: 'check-pair', services, ...given }), context, house);
    expect(firstLineOf(answer)).toBe(said);
  });

  it('names both conditions where a line needs another region and minutes of its own', () => {
    const services = ['98941', '97112', '97150'].map((code) => ({ codes: [code] }));
    const { answer } = answerRequest(request({ intent: 'check-pair', services }), context, house);
    expect(answer.text).toContain(
      'another region than the one adjusted and each service had minutes of its own',
    );
  });
});

describe('words that stood between a question and its answer', () => {
  it.each([
    ['DC did Graston to the forearm, nothing was adjusted. which code', ['97140']],
    ['back school w 4 pts on mats 40 min, I never left the room', ['97150']],
    ['student had her for gait 15 min while I was across the gym, medicare part b', ['97116']],
    ['97140 and 98940, the note says lumbar for both', ['97140', '98940']],
  ])('%j', (question, codes) =>
    expect(ask(question, { discipline: 'pt' }).lines.map(({ code }) => code)).toEqual(codes),
  );

  it('takes one region told for both as the region of both', () =>
    expect(ask('97140 and 98940, the note says lumbar for both').verdict).toBe('not-allowed'));

  it.each(['patient wants to split her balance in 3 payments', 'best way to do a hip mob for OA'])(
    'declines %j',
    (question) => expect(ask(question).status).toBe('out-of-scope'),
  );
});
