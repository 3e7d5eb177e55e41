import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/answer/answer-request.ts';
import { shapes } from '../../src/answer/shapes/shapes.ts';
import type { AskId } from '../../src/core/visit.ts';
import type { IntentId } from '../../src/language/request.ts';
import { house } from '../support/house.ts';
import { request } from '../support/request.ts';
import { context } from './at-the-door.ts';

type Given = Parameters<typeof request>[0];
const answer = (given: Given, around = {}) =>
  answerRequest(request(given), { ...context, ...around }, house).answer;
const asks = (given: Given, around = {}): AskId[] => answer(given, around).asks.map((ask) => ask.id);

describe('what is asked back', () => {
  it.each(Object.keys(shapes) as IntentId[])('is each asked once, for %s', (intent) => {
    for (const codes of [['97110'], ['97140', '98941'], ['99213', '98941'], ['97012']]) {
      const ids = asks({ intent, services: codes.map((code) => ({ codes: [code] })) });
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  const excluded = { payer: 'medicare', services: [{ codes: ['97140'], minutes: 15 }] };
  it.each([
    ['is asked of a chiropractor whose line is excluded', excluded, {}, true],
    ['is not asked where it was said', { ...excluded, discipline: 'chiropractic' as const }, {}, false],
    ['is not asked of a therapist', excluded, { discipline: 'pt' }, false],
    ['is not asked of another payer', { ...excluded, payer: 'uhc' }, {}, false],
  ])('the discipline %s', (_title, given, around, asked) => {
    expect(asks(given, around).includes('discipline')).toBe(asked);
  });

  it.each([
    ['asked where nothing was said of contact', [{ codes: ['97110'], minutes: 15 }], true],
    ['not asked of work by hand', [{ codes: ['97140'], minutes: 15 }], false],
    ['not asked of a device held to one patient', [{ codes: ['97035'], minutes: 15 }], false],
    [
      'asked of exercise beside work by hand',
      [
        { codes: ['97140'], minutes: 15 },
        { codes: ['97110'], minutes: 15 },
      ],
      true,
    ],
    ['not asked beside the group code', [{ codes: ['97110'], minutes: 15 }, { codes: ['97150'] }], false],
    [
      'not asked where it was said of one service',
      [
        { codes: ['97110'], minutes: 15, contact: 'one-on-one' as const },
        { codes: ['97140'], minutes: 15 },
      ],
      false,
    ],
  ])('one-on-one or group is %s', (_title, services, asked) => {
    expect(asks({ services }).includes('group')).toBe(asked);
  });
});

describe('the other reading of a group', () => {
  it('names every service of the group', () => {
    const services = ['97110', '97112'].map((code) => ({
      codes: [code],
      minutes: 23,
      contact: 'group' as const,
    }));
    expect(answer({ payer: 'medicare', discipline: 'pt', services }).text).toMatch(
      /Had it been one-on-one: 97110 × .* \(23 minutes\), 97112 × .* \(23 minutes\)\./,
    );
  });

  it('pools with the rest of the visit where the payer counts total time', () => {
    const services = [
      { codes: ['97112'], minutes: 7, contact: 'group' as const },
      { codes: ['97140'], minutes: 16, contact: 'one-on-one' as const },
    ];
    expect(answer({ payer: 'medicare', discipline: 'pt', services }).text).toContain(
      'Had it been one-on-one: 97112 × 1 (7 minutes).',
    );
  });
});
