import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../src/core/evaluate.ts';
import { ruleSet } from './support/rule-set.ts';
import { visit } from './support/visit.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'library-'));
const installed = join(elsewhere, 'node_modules/claimline');

/** What the rule book needs of other packages on Node; the core needs none. */
const dependencies = ['zod', 'yaml', 'csv-parse'];

/** The package as npm would publish it, in a folder of somebody else. */
beforeAll(() => {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', elsewhere], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(elsewhere, filename), '-C', installed, '--strip-components=1']);
  for (const name of dependencies)
    symlinkSync(join(root, 'node_modules', name), join(elsewhere, 'node_modules', name));
}, 60_000);
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Runs a file of the other folder; what went wrong fails the test. */
function run(file: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: elsewhere, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

const group = visit([
  { codes: ['97112'], contact: 'group', minutes: 25 },
  { codes: ['98940', '98941', '98942'], open: 'cmt-regions' },
]);

describe('the package in a folder of somebody else', () => {
  it('runs the example', () => {
    const out = run(join(installed, 'examples/visit.mjs'));
    expect(out).toContain('97110 × 1 GP\n');
    expect(out).toContain('97140 × 1 59 GP\n');
    expect(out).toContain('98941 × 1\n');
  });

  it('runs the example of docs/library.md', () => {
    const [, block = ''] =
      /```js\n([^`]*evaluate\(visit[^`]*)```/.exec(readFileSync(join(root, 'docs/library.md'), 'utf8')) ?? [];
    const [, said = ''] = /\/\/ (\[.*\])/.exec(block) ?? [];
    writeFileSync(
      join(elsewhere, 'documented.mjs'),
      block.replace(/^evaluate\((.*)\)(\..*); \/\/.*$/m, 'console.log(JSON.stringify(evaluate($1)$2));'),
    );
    expect(JSON.parse(run('documented.mjs'))).toEqual(JSON.parse(said.replaceAll("'", '"')));
  });

  it('has the rules as plain JSON, the same as on Node', () => {
    expect(JSON.parse(readFileSync(join(installed, 'dist/ruleset.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(ruleSet)),
    );
  });

  it('has types that fit, for the JSON too', () => {
    writeFileSync(
      join(elsewhere, 'typed.mts'),
      `import { type Decision, evaluate, newVisit } from 'claimline/core';
       import { loadRuleSet } from 'claimline/rulebook';
       import ruleSet from 'claimline/ruleset.json' with { type: 'json' };
       const visit = newVisit({ dateOfService: '2026-11-23', payer: 'uhc', discipline: 'pt', services: [{ codes: ['97110'] }] });
       export const decisions: Decision[] = [evaluate(visit, ruleSet), evaluate(visit, loadRuleSet())];
       // @ts-expect-error a payer has to be told
       newVisit({ dateOfService: '2026-11-23', discipline: 'pt', services: [] });`,
    );
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/tsc'),
      ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', '--lib', 'es2023,dom', 'typed.mts'],
      { cwd: elsewhere, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
  });
});

describe('the core of the package', () => {
  const files = () =>
    readdirSync(join(installed, 'dist/core'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );

  it('imports nothing but itself', () => {
    expect(files().length).toBeGreaterThan(30);
    for (const path of files()) {
      const text = readFileSync(join(installed, 'dist/core', path), 'utf8');
      const named = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
        ([, name]) => name ?? '',
      );
      for (const name of named) {
        expect(name, path).toMatch(/^\.\.?\//);
        expect(join('/core', path, '..', name), path).toMatch(/^\/core\//);
      }
    }
  });

  it('decides the same where there is no Node: no process, no require, no URL, no clock', async () => {
    const build = await rolldown({ input: join(installed, 'dist/core/index.js'), platform: 'neutral' });
    const { output } = await build.generate({ format: 'iife', name: 'claimline' });
    const bare = createContext({ asked: JSON.stringify(group), rules: JSON.stringify(ruleSet) });
    runInContext('delete globalThis.Date; delete globalThis.console;', bare);
    runInContext(output[0].code, bare);
    expect(runInContext('typeof process + typeof require + typeof URL + typeof Date', bare)).toBe(
      'undefined'.repeat(4),
    );
    const decided = runInContext(
      'JSON.stringify(claimline.evaluate(JSON.parse(asked), JSON.parse(rules)))',
      bare,
    );
    expect(decided).toBe(JSON.stringify(evaluate(group, ruleSet)));
  });
});
