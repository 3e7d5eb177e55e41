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

  it.each([
    ['does medicare pay 97014', /^97014 is excluded\. Medicare has no 97014/],
    ['medicare wont pay 97014', /^97014 is excluded\. Medicare has no 97014/],
    ['97014 with 97110 medicare ok?', /^97014 is excluded\. Medicare has no 97014.* As a pair, /],
  ])('never says that what is billed in its place is excluded: %s', (question, first) => {
    expect(firstLineOf(ask(question, { discipline: 'pt' }))).toMatch(first);
  });
});

describe('a denial of which no reason was told', () => {
  it.each([
    ['denied 97014 by medicare', /^97014 is excluded\. /],
    ['medicare denied 97140 and 98941, chiro', /^97140 is excluded\. From a chiropractor/],
    ['uhc denied 97010', /^97010 is bundled\. /],
  ])('is explained by what the payer does not pay at all: %s', (question, first) => {
    const answer = ask(question);
    expect(firstLineOf(answer)).toMatch(first);
    expect(answer.text).toContain('Do not add a modifier because a line was denied');
  });

  it('is explained by the code of the denial where one was told', () => {
    expect(firstLineOf(ask('CO-96 97110 medicare chiropractor'))).toMatch(/^CO-96: /);
  });
});
