import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { downloads, sample, shippedRows } from '../importer/published.ts';

const dist = new URL('../../dist/cli/', import.meta.url);
const { path, quarter } = downloads();

/** Runs a command of the built package in an empty folder, with its own folder of data. */
function run(command: 'rules' | 'ask', words: string[], data = 'data') {
  const ended = spawnSync(process.execPath, [fileURLToPath(new URL(`${command}.js`, dist)), ...words], {
    cwd: path('.'),
    env: { PATH: process.env.PATH, DATA_DIR: data },
    encoding: 'utf8',
  });
  return { status: ended.status, out: ended.stdout, err: ended.stderr };
}
const rules = (...words: string[]) => run('rules', words);

/** 97530 and 97116 get an edit, 98941 and 97112 are closed, 97140 and 97124 lose theirs at the end of the quarter before. */
const changed = [
  ...shippedRows.map((row) => {
    const pair = `${row.column1}/${row.column2}`;
    if (pair === '98941/97112' && row.deleted === null)
      return { ...row, effective: '2026-10-01', indicator: 0 } as const;
    if (pair === '97140/97124') return { ...row, deleted: '2026-09-30' };
    return row;
  }),
  { column1: '97530', column2: '97116', effective: '2026-10-01', deleted: null, indicator: 1 } as const,
];

let imported: ReturnType<typeof rules>;
beforeAll(async () => {
  imported = rules('import-ptp', ...(await quarter('q4', { pairs: changed })));
}, 60_000);

describe('rules -- import-ptp and import-mue', () => {
  it('say what was read, what is kept, where it stands, and what it took', () => {
    expect(imported).toMatchObject({ status: 0, err: '' });
    expect(imported.out).toMatch(
      /^medicare-ncci-2026q4-practitioner-ptp-edits-ccipra-v323r0-f1\.zip: 2,000 rows$/m,
    );
    expect(imported.out).toMatch(/^2026Q4 \(v323r0\): 8,000 rows read, 1,486 kept, between our codes\.$/m);
    expect(imported.out).toMatch(/^Unit limits of 2026Q4 are not in this edition; import-mue adds them\./m);
    expect(imported.out).toMatch(/^Written to data\/editions\/2026q4\./m);
    expect(imported.out).toMatch(/^\d+\.\d s, at most \d+ MB of memory\.$/m);
  });

  it('put an edition where ask and a bot find it', () => {
    const { out } = run('ask', ['--json', '--date', '2026-11-23', 'can I bill 97112 with 98941?']);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'not-allowed', pairs: [{ edition: '2026q4' }] });
  });

  it('put it elsewhere on demand, for those who maintain the rules', () => {
    const words = [
      'import-mue',
      sample('sample-mue.csv'),
      '--quarter',
      '2026q3',
      '--excerpt',
      '--into',
      'elsewhere',
    ];
    const { status, out } = rules(...words);
    expect(status).toBe(0);
    expect(out).toMatch(/^Pairs of 2026Q3 are not at hand; import-ptp adds them\./m);
    expect(out).toMatch(/^Written to elsewhere\/2026q3\. Build anew/m);
  });

  it.each([
    [
      ['import-ptp', 'nothing.zip'],
      1,
      /^There is no file nothing\.zip\.\nExpected the four practitioner files/,
    ],
    [['import-ptp'], 2, /^rules: missing required argument 'files'/],
    [['import-mue', 'x.csv', '--quarter', 'fourth'], 2, /it must be a quarter, like 2026q4/],
  ])('%j ends with %i and one sentence', (words, status, said) => {
    const ended = rules(...words);
    expect(ended.status).toBe(status);
    expect(ended.err).toMatch(said);
    expect(ended.out).toBe('');
  });
});

describe('rules -- check', () => {
  it('reads imported editions too', () => {
    expect(rules('check').out).toMatch(
      /^2026Q4: 1486 rows of pairs, 79 codes covered, 0 unit limits \(pairs imported/m,
    );
  });
});

describe('rules -- show', () => {
  const show = (date: string) => rules('show', '97112', '--date', date).out;

  it('prints what held on the day of service, with the edition that says it', () => {
    const out = show('2026-11-23');
    expect(out).toMatch(/^2026Q4 is in force on 2026-11-23 \(pairs imported \d{4}-\d\d-\d\d, v323r0\)$/m);
    expect(out).toMatch(/^ {2}98941 \/ 97112: never together \(0\), since 2026-10-01$/m);
    expect(out).toMatch(/^Medicare unit limit 4 \(kind 3\), by 2024Q3, the nearest at hand to 2026-11-23$/m);
  });

  it('prints it by the shipped edition inside its quarter, from days that are not known', () => {
    const out = show('2024-08-01');
    expect(out).toMatch(/^2024Q3 is in force on 2024-08-01 \(as it ships\)$/m);
    expect(out).toMatch(
      /^ {2}98941 \/ 97112: a modifier on 97112 may open it \(1\), from a day that is not known$/m,
    );
  });

  it('prints it by the imported edition for a day of no quarter at hand', () => {
    const out = show('2023-05-01');
    expect(out).toMatch(
      /^no edition .* in force on 2023-05-01; 2026Q4 answers, whose rows carry their first/m,
    );
    expect(out).not.toMatch(/^ {2}98941 \/ 97112/m);
    expect(out).toMatch(/^ {2}98940 \/ 97112: a modifier on 97112 may open it \(1\), since 1997-01-01$/m);
  });

  it('leaves out of a modifier and a payer what did not hold yet, and says so', () => {
    const cq = rules('show', 'CQ', '--date', '2019-05-01').out;
    expect(cq).toMatch(/^ {2}uses .*: does not hold yet, it begins on 2020-01-01$/m);
    expect(rules('show', 'CQ', '--date', '2020-05-01').out).not.toContain('does not hold yet');
    const anthem = rules('show', 'anthem', '--date', '2021-05-01').out;
    expect(anthem).toMatch(/^ {2}disciplineModifier: does not hold yet, it begins on 2021-11-01$/m);
  });
});

describe('rules -- diff', () => {
  it('says in words what changed for our codes', () => {
    const { out } = rules('diff', '2024q3', '2026q4');
    expect(out).toMatch(/^From 2024Q3 \(as it ships\) to 2026Q4 \(pairs imported/);
    expect(out).toMatch(/^3 pairs hold otherwise:$/m);
    expect(out).toMatch(/^ {2}97140 \/ 97124: was never together \(0\), is no pair$/m);
    expect(out).toMatch(/^ {2}97530 \/ 97116: was no pair, is open to a modifier on 97116 \(1\)$/m);
    expect(out).toMatch(
      /^ {2}98941 \/ 97112: was open to a modifier on 97112 \(1\), is never together \(0\)$/m,
    );
    expect(out).toMatch(/^no longer covered, so that no row means unknown: 97037, 97546/m);
    expect(out).toMatch(/^2026Q4 has no unit limits: they are not compared$/m);
  });

  it('finds nothing between an edition and itself', () => {
    expect(rules('diff', '2024q3', '2024q3').out).toMatch(/\nnothing changed for our codes\n$/);
  });

  it('names the editions at hand where one is not', () => {
    const { status, err } = rules('diff', '2024q3', '2025q1');
    expect(status).toBe(1);
    expect(err).toBe(
      'There is no edition "2025q1".\nAt hand: 2024q3, 2026q4. Import another quarter with: npm run rules -- import-ptp.\n',
    );
  });
});
