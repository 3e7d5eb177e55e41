import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { beforeAll, describe, expect, it } from 'vitest';

/** The checker in plain JavaScript: no Java, no binary, no network. */
process.env.RECHECK_BACKEND = 'pure';

interface Found {
  file: string;
  pattern: string;
  flags: string;
}

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);

/** Every regular expression literal of a file, by walking what the parser makes of it. */
function expressionsOf(file: string): Found[] {
  const found: Found[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ('regex' in node) found.push({ file, ...(node.regex as Omit<Found, 'file'>) });
    else for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(readFileSync(new URL(file, source), 'utf8'), { lang: 'ts' }, file));
  return found;
}

/** Without an unbounded repetition the work at each place of a text is bounded, and so the whole is linear. */
function isBounded(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, 'a').replace(/\[[^\]]*\]/g, 'a');
  return !/[*+]|\{\d+,\}/.test(bare);
}

/** Typed by whoever runs the stand-in, on their own machine: what these read is one line or one message of the page. */
const ofThePage = [
  'sandbox/page/completion.ts',
  'sandbox/page/markup/markdown.ts',
  'sandbox/page/markup/markdown-inline.ts',
  'sandbox/server/workspace/typed.ts',
];

describe('the regular expressions of the project', () => {
  const all = files.flatMap(expressionsOf);
  let check: typeof import('recheck').checkSync;
  beforeAll(async () => {
    ({ checkSync: check } = await import('recheck'));
  });

  it('are found', () => expect(all.length).toBeGreaterThan(200));

  it('hold what the check can see: literals, but for those made of codes, days and signs, without a repetition that has no bound', () => {
    const made = files.filter((file) => readFileSync(new URL(file, source), 'utf8').includes('new RegExp('));
    expect(made.sort()).toEqual([
      'answer/shapes/profile-told.ts',
      'language/slots/relative-dates.ts',
      'slack/plain-text/marks.ts',
    ]);
  });

  it('take time that grows no faster than the text', { timeout: 300_000 }, () => {
    const slow = all
      .filter(({ pattern, file }) => !isBounded(pattern) && !ofThePage.includes(file))
      .map((found) => ({ ...found, status: check(found.pattern, found.flags, { timeout: 10_000 }).status }))
      .filter(({ status }) => status !== 'safe')
      .map(({ file, pattern, status }) => `${status}: ${file} /${pattern}/`);
    expect(slow).toEqual([]);
  });

  it('are refused where they backtrack, so that the check is one', () => {
    expect(check('(a+)+$', '').status).toBe('vulnerable');
    expect(check('^\\s*(.*?)\\s*$', '').status).toBe('vulnerable');
  });
});
