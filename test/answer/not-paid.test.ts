import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('whether a payer pays something that it excludes', () => {
  it.each([
    ['will tricare pay 98941', /^98941 is excluded\. TRICARE: Chiropractors' services are excluded/],
    ['is dry needling covered by tricare', /^20560 and 20561 are excluded\. TRICARE: /],
    [
      'is 97530 paid by medicare for a chiropractor',
      /^97530 is excluded\. From a chiropractor Medicare covers the spinal adjustment/,
    ],
    ['is 97010 paid by uhc', /^97010 is bundled\. UnitedHealthcare/],
  ])('is said first, with why, and asks nothing: %s', (question, first) => {
    const answer = ask(question);
    expect(firstLineOf(answer)).toMatch(first);
    expect(answer).toMatchObject({ status: 'answered', asks: [] });
    expect(answer.text).toContain('\nAs asked:\n');
    expect(answer.text.split('services are excluded').length).toBeLessThanOrEqual(2);
  });

  it('asks who bills, where that decides', () => {
    expect(ask('medicare cover dry needling?').asks.map(({ id }) => id)).toEqual(['discipline']);
  });

  it('asks no minutes of what is paid, for they change nothing', () => {
    expect(ask('does cigna pay 97110').asks.map(({ id }) => id)).not.toContain('minutes');
  });

  it('says the line first where one of two is paid', () => {
    expect(firstLineOf(ask('does medicare pay 98940 and 97110 from a chiropractor'))).not.toMatch(
      /^97110 is/,
    );
  });
});
