import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { visit } from './support/visit.ts';

/** Runs a module as another package would: by the public names alone. */
function run(code: string): { out: string; err: string } {
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    encoding: 'utf8',
  });
  return { out: ended.stdout, err: ended.stderr };
}

describe('the package as a library', () => {
  it('evaluates a visit with the rules it brings', () => {
    const { out } = run(`
      import { evaluate } from 'claimline/core';
      import { loadRuleSet } from 'claimline/rulebook';
      const decision = evaluate(${JSON.stringify(visit([{ codes: ['97110'], minutes: 25 }]))}, loadRuleSet());
      console.log(decision.lines.map((line) => line.code + ' x ' + line.units).join());`);
    expect(out.trim()).toBe('97110 x 2');
  });

  it('keeps everything else to itself', () => {
    expect(run("import 'claimline/dist/config.js';").err).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
