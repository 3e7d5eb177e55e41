import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerSchema } from '../support/answer-schema.ts';

const script = fileURLToPath(new URL('../../dist/cli/ask.js', import.meta.url));
const day = ['--date', '2026-11-23'];

function ask(
  args: string[],
  input: string | Buffer = '',
): { out: string; err: string; status: number | null } {
  const run = spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { out: run.stdout, err: run.stderr, status: run.status };
}

const answers = (args: string[], input: string | Buffer): Answer[] =>
  ask([...day, '--json', ...args], input)
    .out.split('\n')
    .slice(0, -1)
    .map((line) => answerSchema.parse(JSON.parse(line)) as Answer);

describe('ask', () => {
  it("answers the clinic's question in lines of a terminal", () => {
    const { out, status } = ask([...day, 'group balance training 25 minutes with CMT']);
    expect(status).toBe(0);
    expect(out).toMatch(/^97150 × 1 — /);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('puts 97150 first, untimed, one unit, without 59, and leaves the adjustment open', () => {
    const [said] = answers([], 'group balance training 25 minutes with CMT\n');
    expect(said?.codes[0]).toBe('97150');
    expect(said?.lines[0]).toMatchObject({ code: '97150', timed: false, units: 1 });
    expect(said?.lines[0]?.modifiers.map((m) => m.code)).not.toContain('59');
    expect(said?.lines[1]?.choices?.map((c) => c.code)).toEqual(['98940', '98941', '98942']);
    expect(said?.asks[0]?.id).toBe('cmt-regions');
    expect(said?.checklist.length).toBeGreaterThanOrEqual(5);
    expect(said?.sources.length).toBeGreaterThan(0);
  });

  it.each([
    ['97112 with 98941', '97112', ['59 if-distinct XS']],
    ['97530 with 98941', '97530', ['59 if-payer-asks XS']],
    ['97535 with 98941', '97535', ['59 if-payer-asks XS']],
    ['97353 with 98941', '97535', ['59 if-payer-asks XS']],
    ['97110 with 98941', '97110', []],
    ['97116 with 98941', '97116', []],
    ['97150 with 98941', '97150', []],
  ])('%s: %s takes %j', (question, code, wanted) => {
    const [said] = answers([], question);
    const line = said?.lines.find((l) => l.code === code);
    const distinct = line?.modifiers
      .filter((m) => /^(59|X.)$/.test(m.code))
      .map((m) => [m.code, m.when, ...m.instead].join(' '));
    expect(distinct).toEqual(wanted);
  });

  it.each(['97530 with 98941', '97535 with 98941'])('%s never takes 59 for Medicare', (question) => {
    const [said] = answers(['--payer', 'medicare'], question);
    expect(said?.lines.flatMap((l) => l.modifiers.map((m) => m.code))).not.toContain('59');
  });

  it('says that 97353 was read as 97535', () => {
    expect(answers([], '97353 15 min')[0]?.text).toContain('97353 was read as 97535');
  });

  it('answers exactly one line for each line, whatever it holds', () => {
    const lines = [
      '',
      'x'.repeat(100_000),
      '😀😀 te 20',
      '\u0000\u0007',
      'te 20\r',
      '   ',
      '{"a":1}',
      'last without newline',
    ];
    const input = Buffer.concat([
      Buffer.from(`${lines.slice(0, -1).join('\n')}\n`),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 10]),
      Buffer.from(lines.at(-1) ?? ''),
    ]);
    const said = answers([], input);
    expect(said).toHaveLength(9);
    expect(said[4]?.question).toBe('te 20');
    expect(said[7]?.question).toBe('\ufffd\ufffd\ufffd(');
    expect(said[8]?.question).toBe('last without newline');
  });

  it('gives no output for no input', () => {
    expect(ask(['--json'], '')).toEqual({ out: '', err: '', status: 0 });
  });

  it('reads questions that span lines when they end with NUL', () => {
    expect(answers(['-0'], 'TE: 18 min\nMT: 13 min\0te 20').map((a) => a.question)).toEqual([
      'TE: 18 min\nMT: 13 min',
      'te 20',
    ]);
  });

  it('keeps a conversation in a thread until an empty question, which gets no answer', () => {
    const said = answers(['--thread'], 'group balance training 25 minutes with CMT\n3-4\n\nte 20\n');
    expect(said).toHaveLength(3);
    expect(said[1]?.codes).toContain('98941');
    expect(said[2]?.codes).toEqual(['97110']);
  });

  it.each([
    [['--payer', 'acme', 'te 20']],
    [['--date', '2026-02-30', 'te 20']],
    [['--discipline', 'dentist', 'te 20']],
    [['--colour', 'te 20']],
    [[]],
  ])('%j: one line of what is wrong, exit status 2', (args) => {
    const { out, err, status } = ask(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('picks payer, discipline and date where the question names none', () => {
    const [said] = answers(
      ['--payer', 'medicare', '--discipline', 'pt', '--date', '2025-03-04'],
      '97110 20 min',
    );
    expect(said).toMatchObject({ dateOfService: '2025-03-04', payer: { id: 'medicare', unitMethod: 'cms' } });
  });
});
