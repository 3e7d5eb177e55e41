import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCodesNamed } from '../../src/rulebook/check-codes-named.ts';
import { loadRuleSet } from '../../src/rulebook/load-rule-set.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync(fileURLToPath(new URL('../../rules/', import.meta.url)), folder, { recursive: true });
  // The example of the page for coders, so that the page stays true.
  const page = readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n([^`]*)```/.exec(page) ?? [];
  writeFileSync(join(folder, 'codes/97199.yml'), example);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a code that the loader has never heard of', () => {
  it('is known by adding its file, with everything unsaid left empty', () => {
    const { codes } = loadRuleSet(pathToFileURL(`${folder}/`));
    expect(codes['97199']).toEqual({
      code: '97199',
      label: 'Practice on a tightrope, one patient at a time.',
      short: 'tightrope practice',
      family: 'exercise',
      clock: 'fifteen_pooled',
      count: null,
      contact: 'one_on_one',
      goal: null,
      validFrom: null,
      validTo: null,
      replacedBy: [],
      takesIn: [],
      spinalRegions: null,
      names: [],
      abbreviations: [],
      activities: [],
      lookAlikes: [],
      checklist: [],
      checklistSources: [],
      strengthens: [],
      traps: [],
      auditors: [],
      notes: [],
      sources: ['PRACTICE'],
      confidence: 'recalled',
    });
  });

  it('may then be named by other files, and not before', () => {
    const named = [{ code: '97199', file: 'intents/code-visit.yml', line: 7, key: 'cases[0].code' }];
    const withIt = loadRuleSet(pathToFileURL(`${folder}/`));
    expect(() => checkCodesNamed(named, withIt)).not.toThrow();
    expect(() => checkCodesNamed(named, loadRuleSet())).toThrow(
      'intents/code-visit.yml:7 cases[0].code: "97199" is described by no file in rules/codes',
    );
  });

  it.each([
    ['a code with another ending', 'codes/97199.yaml'],
    ['a rule that no part of the house reads', 'fees.yml'],
    ['a quarter without its description', 'edits/2025q1/edition.yml'],
  ])('%s is refused, so that nobody believes in it', (_, path) => {
    const url = new URL(path, pathToFileURL(`${folder}/`));
    mkdirSync(new URL('.', url), { recursive: true });
    if (!path.endsWith('edition.yml')) writeFileSync(url, 'asOf: 2026-11-23\n');
    expect(() => loadRuleSet(pathToFileURL(`${folder}/`))).toThrow(`rules/${path}:1: is`);
    rmSync(path.startsWith('edits') ? new URL('.', url) : url, { recursive: true });
  });
});
