import { describe, expect, it } from 'vitest';
import { compareRegions } from '../../src/core/cmt/compare-regions.ts';
import { countRegions } from '../../src/core/cmt/count-regions.ts';
import { regionsOf } from '../../src/core/cmt/regions-of.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const spine: [string, number, number, string][] = [
  ['C', 0, 7, 'cervical'],
  ['T', 1, 12, 'thoracic'],
  ['L', 1, 5, 'lumbar'],
  ['S', 1, 5, 'sacral'],
];
const segments = spine.flatMap(([letter, from, to, region]) =>
  Array.from({ length: to - from + 1 }, (_, i) => [`${letter}${from + i}`, region] as const),
);

describe('regions by segment', () => {
  it.each(segments)('%s is %s', (segment, region) => {
    expect(regionsOf([segment], ruleSet)).toEqual({ sure: [region], open: [] });
  });

  it.each([
    ['L5-S1', ['lumbar', 'sacral']],
    ['C7-T1', ['cervical', 'thoracic']],
    ['T12-L1', ['thoracic', 'lumbar']],
    ['hip', ['pelvic', 'lower limb']],
    ['ribs', ['thoracic', 'rib cage']],
    ['back', ['thoracic', 'lumbar']],
    ['occiput', ['cervical', 'head']],
  ])('%s lies on a border and is asked about', (named, between) => {
    const { sure, open } = regionsOf([named], ruleSet);
    expect(sure).toEqual([]);
    expect(open.map((border) => border.between)).toEqual([between]);
    expect(open[0]?.question).toMatch(/\?$/);
  });
});

describe('regions counted for an adjustment', () => {
  it.each([
    [['C1', 'C2', 'C5'], 1, 1],
    [['C1', 'T4', 'T5', 'L3'], 3, 3],
    [['C2', 'T4', 'L3', 'sacral', 'pelvic'], 5, 5],
    [['L5-S1'], 1, 2],
    [['lumbar', 'L5-S1'], 1, 2],
    [['L4', 'S1', 'L5-S1'], 2, 2],
    [['C7-T1', 'T12-L1'], 1, 3],
    [['C7-T1', 'L5-S1'], 2, 4],
    [['cervical', 'hip'], 1, 2],
    [['lumbar', 'upper limb'], 1, 1],
  ])('%j make %i to %i', (named, least, most) => {
    expect(countRegions(named, ruleSet)).toEqual({ least, most });
  });

  it('a limb alone makes none', () => expect(countRegions(['upper limb'], ruleSet)).toBeNull());
});

describe('the therapy against the region adjusted', () => {
  it.each([
    [['C2'], ['C6'], 'same'],
    [['cervical'], ['C6'], 'same'],
    [['L4'], ['S1'], 'other'],
    [['L5-S1'], ['sacral'], 'open'],
    [['L5-S1'], ['cervical'], 'other'],
    [['hip'], ['pelvic'], 'open'],
    [['hip'], ['lumbar'], 'other'],
    [['upper limb'], ['upper limb'], 'same'],
    [['cervical', 'lumbar'], ['thoracic'], 'other'],
    [['cervical', 'lumbar'], ['lumbar', 'L5-S1'], 'same'],
  ])('%j against %j: %s', (one, other, relation) => {
    expect(compareRegions(one, other, ruleSet)?.relation).toBe(relation);
    expect(compareRegions(other, one, ruleSet)?.relation).toBe(relation);
  });

  it('says when the two lie next to each other', () => {
    expect(compareRegions(['T12'], ['L1'], ruleSet)?.touching).toBe(true);
    expect(compareRegions(['cervical'], ['lumbar'], ruleSet)?.touching).toBe(false);
  });

  it.each([
    [['C2'], []],
    [[], ['C2']],
    [['C2'], ['somewhere']],
    [['somewhere'], ['C2']],
  ])('says nothing of %j against %j, where one names no region', (one, other) =>
    expect(compareRegions(one, other, ruleSet)).toBeNull(),
  );

  it('names what both have, and what only the second has', () => {
    expect(compareRegions(['C2', 'C5', 'T4'], ['cervical', 'lumbar', 'T1'], ruleSet)).toEqual({
      relation: 'same',
      border: null,
      shared: ['cervical', 'thoracic'],
      beyond: ['lumbar'],
      touching: false,
    });
  });
});

describe('an adjustment told by its spinal code alone', () => {
  it.each([
    [['lower limb'], false],
    [['upper limb', 'head'], false],
    [['lower limb', 'lumbar'], true],
    [['hip'], true],
    [[], true],
  ])('beside manual therapy of %j: whether it went to another region is asked: %s', (regions, asked) => {
    const decision = evaluate(
      visit([{ codes: ['98941'] }, { codes: ['97140'], minutes: 12, regions }]),
      ruleSet,
    );
    expect(decision.asks.some(({ id }) => id === 'region')).toBe(asked);
    expect(decision.verdict).toBe('allowed-with-modifier');
  });

  it('is one whichever of the two was told first', () => {
    const decision = evaluate(
      visit([{ codes: ['97140'], minutes: 12, regions: ['lower limb'] }, { codes: ['98941'] }]),
      ruleSet,
    );
    expect(decision.asks.some(({ id }) => id === 'region')).toBe(false);
  });

  it('a no of the asker stands all the same', () => {
    const told = visit([{ codes: ['98941'] }, { codes: ['97140'], minutes: 12, regions: ['lower limb'] }]);
    expect(evaluate({ ...told, attested: { region: 'no' } }, ruleSet).verdict).toBe('not-allowed');
  });

  it('one of a limb is no adjustment of the spine', () => {
    const decision = evaluate(
      visit([{ codes: ['98943'] }, { codes: ['97140'], minutes: 12, regions: ['lower limb'] }]),
      ruleSet,
    );
    expect(decision.pairs.every(({ verdict }) => verdict !== 'not-allowed')).toBe(true);
  });
});

describe('the level of an adjustment by the regions named', () => {
  const cmt = { codes: ['98940', '98941', '98942'], open: 'cmt-regions' as const };

  it.each([
    [['C5', 'C6'], '98940'],
    [['C5', 'T4', 'L3'], '98941'],
    [['cervical', 'thoracic', 'L5-S1'], '98941'],
    [['C5', 'T4', 'L3', 'S1', 'pelvic'], '98942'],
  ])('%j: %s', (regions, code) => {
    expect(evaluate(visit([{ ...cmt, regions }]), ruleSet).lines[0]?.code).toBe(code);
  });

  it('stays open between the levels that a border allows, with its question', () => {
    const { lines, asks } = evaluate(visit([{ ...cmt, regions: ['cervical', 'L5-S1'] }]), ruleSet);
    expect(lines[0]?.choices?.map((c) => c.code)).toEqual(['98940', '98941']);
    expect(asks.find((ask) => ask.id === 'cmt-regions')?.text).toContain('L5–S1');
  });
});

describe('an adjustment by another code than was adjusted', () => {
  it.each([
    [1, '98940'],
    [2, '98940'],
    [3, '98941'],
    [4, '98941'],
    [5, '98942'],
  ])('%i regions are %s, whichever code was named', (spinalRegions, code) => {
    for (const named of ['98940', '98941', '98942']) {
      const { lines, findings } = evaluate(visit([{ codes: [named], spinalRegions }]), ruleSet);
      expect(lines.map((line) => line.code)).toEqual([code]);
      const differs = findings.find(({ id }) => id.startsWith('cmt.regions-differ:'));
      expect(differs?.codes).toEqual(named === code ? undefined : [named, code]);
    }
  });

  it('keeps the code that was named where no code counts so many regions', () =>
    expect(evaluate(visit([{ codes: ['98941'], spinalRegions: 6 }]), ruleSet).lines[0]?.code).toBe('98941'));
});
