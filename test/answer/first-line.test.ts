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

  it('of an adjustment given as maintenance does not read as paid by Medicare', () => {
    const services = [{ codes: ['98941'] }];
    const lineFor = (care: 'active' | 'maintenance') =>
      answerRequest(request({ services, care, payer: 'medicare' }), context, house).answer.text.split(
        '\n',
      )[0];
    expect(lineFor('maintenance')).toBe('98941 × 1 — a denial is likely from this payer, see below');
    expect(lineFor('active')).toBe('98941-AT × 1 — untimed, one unit a day');
  });

  it('is not repeated among the modifiers', () => {
    const { text } = ask('can i bill 97140 with 98941, uhc');
    expect(text.match(/59 or XS, only if it was in another region/g)).toHaveLength(1);
  });

  it.each([
    [
      'can i bill 97530 with 98941',
      /^97530 is excluded\. Medicare Part B.* As a pair, yes, they may be billed together: /,
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
