import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/language/read-question.ts';
import { seeSpent } from '../../../src/language/slots/spent.ts';
import { model } from '../model.ts';

describe('the therapy charges of the year so far', () => {
  it.each([
    ['97110 30 min, has used $2,600 of therapy this year', 2600],
    ['patient is at $2480 ytd, 97140 15', 2480],
    ['1900 dollars used so far', 1900],
    ['used $2,600 of the $2,480 threshold', 2600],
    ['$ 3,010.55 so far this year', 3010],
    ['gentleman crossed the 2,480 last week', 2481],
    ['went over $2,480 in may', 2481],
    ['pt over 2480 this year, 97110', 2481],
    ['the $2,480 threshold, she has spent $2,100', 2100],
  ])('"%s" says %i dollars', (said, dollars) => expect(seeSpent(said)?.dollars).toBe(dollars));

  it.each([
    'is the threshold $2,480 this year',
    'the cap is $2,480 this year, do we need KX',
    'we charge $65 for 97110',
    '97110 30 min 97140 15 min',
    'patient paid a $40 copay',
  ])('"%s" says none', (said) => expect(seeSpent(said)).toBeNull());

  it('are neither minutes nor a code, and travel with the request', () => {
    const { request } = readQuestion('97110 30 min medicare, used $2,600 so far this year', model, null);
    expect(request.spentThisYear).toBe(2600);
    expect(request.services.map((s) => [s.codes, s.minutes])).toEqual([[['97110'], 30]]);
    expect(request.unknownCodes).toEqual([]);
  });

  it('may be told in the next message of a thread', () => {
    const { request } = readQuestion('97110 30 min medicare, I am a PT', model, null);
    const next = readQuestion('he has used $2,600 this year', model, { request, asks: ['threshold'] });
    expect(next.request.spentThisYear).toBe(2600);
    expect(next.request.services).toEqual(request.services);
  });
});
