import { describe, expect, it } from 'vitest';
import { type Fault, plantedRules } from './planted-rules.ts';

const { load, refusal, expectRefused } = plantedRules();

const faults: Fault[] = [
  {
    title: 'a key that nobody knows',
    file: 'codes/97110.yml',
    from: 'short:',
    to: 'shrt: x\nshort:',
    key: 'shrt',
    says: 'unknown',
  },
  {
    title: 'a key that nobody knows, further in',
    file: 'payers/uhc_optum.yml',
    from: 'planDecides: false',
    to: 'planDecides: false\n  plan: x',
    at: 'plan: x',
    key: 'unitMethod.plan',
    says: 'unknown',
  },
  {
    title: 'a missing source',
    file: 'slips.yml',
    from: /\n {4}source: ARTICLE/,
    to: '',
    at: '- typed',
    key: 'slips[0].source',
    says: 'is missing',
  },
  {
    title: 'missing sources',
    file: 'codes/97112.yml',
    from: /\nsources: .*/,
    to: '',
    at: 'asOf',
    key: 'sources',
    says: 'missing',
  },
  {
    title: 'an empty list of sources',
    file: 'modifiers/AT.yml',
    from: /sources: .*/,
    to: 'sources: []',
    key: 'sources',
    says: 'at least one',
  },
  {
    title: 'codes next door without a name',
    file: 'out-of-scope.yml',
    from: '    name: an injection\n',
    to: '',
    at: '- codes: ["20610"',
    key: 'items[3].name',
    says: 'what the codes are',
  },
  {
    title: 'a day that does not exist',
    file: 'codes/97763.yml',
    from: 'validFrom: 2018-01-01',
    to: 'validFrom: 2026-02-30',
    key: 'validFrom',
    says: '"2026-02-30" is no date',
  },
  {
    title: 'a day in short writing',
    file: 'goals.yml',
    from: 'asOf: 2026-11-23',
    to: 'asOf: 26-1-1',
    key: 'asOf',
    says: '"26-1-1" is no date',
  },
  {
    title: 'a file without a day',
    file: 'slips.yml',
    from: /asOf: .*\n/,
    to: '',
    at: 'slips:',
    key: 'asOf',
    says: 'missing',
  },
  {
    title: 'a code without quotes, which YAML takes for a number',
    file: 'goals.yml',
    from: 'code: "97110"',
    to: 'code: 97110',
    key: 'goals[0].code',
    says: 'in quotes',
  },
  {
    title: 'a clock that does not exist',
    file: 'codes/97110.yml',
    from: 'clock: fifteen_pooled',
    to: 'clock: fifteen',
    key: 'clock',
    says: 'expected fifteen_pooled, untimed_day',
  },
  {
    title: 'a number of regions that runs backwards',
    file: 'codes/98940.yml',
    from: 'from: 1',
    to: 'from: 3',
    at: 'spinalRegions',
    key: 'spinalRegions',
    says: 'from to be at most to',
  },
  {
    title: 'a label too long for a button',
    file: 'ambiguous.yml',
    from: 'label: 1–2,',
    to: 'label: one region or two regions of the whole spine,',
    key: 'phrases[0].choices[0].label',
    says: 'at most 40',
  },
  {
    title: 'a question that Claimline does not ask',
    file: 'ambiguous.yml',
    from: 'ask: cmt-regions',
    to: 'ask: regions',
    key: 'phrases[0].ask',
    says: '"regions" is unknown: expected minutes',
  },
  {
    title: 'YAML that is broken',
    file: 'regions.yml',
    from: 'words: [cervical',
    to: 'words: [[cervical',
    at: 'segments',
    key: '',
    says: 'is not YAML',
  },
  {
    title: 'a key that stands twice',
    file: 'codes/97110.yml',
    from: 'short:',
    to: 'family: exercise\nshort:',
    at: 'family: exercise\nclock',
    key: '',
    says: 'is not YAML',
  },
];

describe('a rule file by itself is refused for', () => {
  it.each(faults)('$title', expectRefused);

  it('seven faults, in one message of five lines', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => `${key}: 1\n`).join('');
    const { error } = refusal({ file: 'codes/97110.yml', from: 'short:', to: `${keys}short:` });
    expect(error.message.split('\n')).toHaveLength(5);
    expect(error.message).toMatch(/\(and 2 more\)$/);
  });

  it('nothing, when nothing was planted', () => {
    expect(Object.keys(load().codes).length).toBeGreaterThan(100);
  });
});
