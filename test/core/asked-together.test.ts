import { describe, expect, it } from 'vitest';
import { allOf } from '../../src/core/all-of.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const told = (payer: string, ...modifiersAsked: string[]) =>
  evaluate({ ...visit([]), payer, modifiersAsked }, ruleSet)
    .findings.filter(({ id }) => /\.(never-together|apart-elsewhere)$/.test(id))
    .map(({ id, level, text }) => ({ id, level, text }));

describe('modifiers asked about in one breath', () => {
  it.each([
    ['AT', 'GA'],
    ['GP', 'GO'],
    ['96', '97'],
  ])('%s and %s are told apart once', (one, other) => {
    const said = told('medicare', one, other);
    expect(said).toHaveLength(1);
    expect(said[0]?.text).toContain(`${one} and ${other} never stand together on one line`);
  });

  it('is a stop where they exclude each other for this payer', () => {
    expect(told('medicare', 'AT', 'GA')).toMatchObject([
      { id: 'modifier.AT-GA.never-together', level: 'stop' },
    ]);
  });

  it('says nothing of two that may stand on one line', () => {
    expect(told('medicare', 'GP', 'KX')).toEqual([]);
    expect(told('medicare', 'GP', 'CQ')).toEqual([]);
  });

  it('says nothing where one alone is asked about', () => {
    expect(told('medicare', 'AT')).toEqual([]);
  });

  it('of a whole family of modifiers, of which one was meant, says nothing', () => {
    expect(told('medicare', 'XE', 'XS', 'XU')).toEqual([]);
    expect(told('medicare', '59', 'XS')).toHaveLength(1);
  });

  it('says of three each two that exclude each other', () => {
    expect(told('medicare', 'GP', 'GO', 'KX').map(({ id }) => id)).toEqual(['modifier.GP-GO.never-together']);
  });
});

describe('a chiropractor and a therapist on one day', () => {
  const pair = (...disciplines: ('chiropractic' | 'pt' | 'ot')[]) =>
    evaluate(
      visit([
        { codes: ['98941'], ...(disciplines[0] ? { discipline: disciplines[0] } : {}) },
        { codes: ['97140'], minutes: 15, ...(disciplines[1] ? { discipline: disciplines[1] } : {}) },
      ]),
      ruleSet,
    ).findings.filter(({ id }) => id.startsWith('pair.two-professions'));

  it('are two billing providers, and many payers look at the whole group', () => {
    expect(pair('chiropractic', 'pt')).toMatchObject([
      {
        level: 'warn',
        codes: ['98941', '97140'],
        text: '98941 and 97140 were given by a chiropractor and a therapist, each under an own number. NCCI looks at one patient, date and billing provider, many payers at the whole group: there an edit counts, and XP or 59 asks for both services to be justified. Check with the payer.',
      },
    ]);
  });

  it('are not told of where one gave both, or nobody said who', () => {
    expect(pair('chiropractic', 'chiropractic')).toEqual([]);
    expect(pair('pt', 'ot')).toEqual([]);
    expect(pair('chiropractic')).toEqual([]);
    expect(pair()).toEqual([]);
  });
});

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j in words is %j', (words, text) => expect(allOf(words)).toBe(text));
