import { describe, expect, it } from 'vitest';
import { type Fault, plantedRules } from './planted-rules.ts';

const { refusal, expectRefused } = plantedRules();
const edition = 'edits/2024q3/edition.yml';

const faults: Fault[] = [
  {
    title: 'another file than the one described',
    file: edition,
    from: 'sha256: 2a3a635f',
    to: 'sha256: 2a3a6350',
    key: 'pairs.sha256',
    says: 'rules/edits/2024q3/ptp.csv is another file',
  },
  {
    title: 'another number of rows',
    file: edition,
    from: 'rows: 1479',
    to: 'rows: 1478',
    key: 'pairs.rows',
    says: 'says 1478, and rules/edits/2024q3/ptp.csv has 1479',
  },
  {
    title: 'a table that is not there',
    file: edition,
    from: 'file: mue.csv',
    to: 'file: limits.csv',
    key: 'limits.file',
    says: 'there is no rules/edits/2024q3/limits.csv',
  },
  {
    title: 'a quarter that ends before it begins',
    file: edition,
    from: 'to: 2024-09-30',
    to: 'to: 2024-06-30',
    key: 'to',
    says: '2024-06-30 is before 2024-07-01',
  },
  {
    title: 'a row with an indicator that does not exist',
    file: 'edits/2024q3/ptp.csv',
    from: '98941,97112,,,*,1',
    to: '98941,97112,,,*,7',
    key: 'modifier_indicator',
    says: 'expected the indicator 0, 1 or 9',
  },
  {
    title: 'a row that was deleted on no day',
    file: 'edits/2024q3/ptp.csv',
    from: '97140,97530,,,20191231,1',
    to: '97140,97530,,,20191331,1',
    key: 'deleted',
    says: 'is no date',
  },
  {
    title: 'a covered code that is none',
    file: 'edits/2024q3/covered.txt',
    from: '97530',
    to: '9753',
    key: '',
    says: '"9753" is no code',
  },
];

describe('an edition is refused for', () => {
  it.each(faults)('$title', expectRefused);

  it.each([
    ['ptp.csv', '98941,97112,,,*,1', '98941,97112,,,*,0', 'pairs'],
    ['supplement.csv', '95992,97530,,,*,1', '95992,97530,,,*,0', 'supplement'],
    ['covered.txt', '97530\n', '97531\n', 'covered'],
    ['mue.csv', '97112,4,3', '97112,9,3', 'limits'],
  ])('a changed figure in %s, by its sum', (file, from, to, key) => {
    const { error } = refusal({ file: `edits/2024q3/${file}`, from, to });
    expect(error.message).toMatch(
      new RegExp(`^rules/edits/2024q3/edition\\.yml:\\d+ ${key}\\.sha256: .*another file`),
    );
  });
});
