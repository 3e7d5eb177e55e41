import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packRules, unpackRules } from '../../src/rulebook/packed-rules.ts';
import { ruleSet } from '../support/rule-set.ts';

let folder: string;
let rules: URL;
let packed: URL;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  cpSync(fileURLToPath(new URL('../../rules/', import.meta.url)), join(folder, 'rules'), { recursive: true });
  rules = pathToFileURL(`${folder}/rules/`);
  packed = pathToFileURL(join(folder, 'rules.json'));
  packRules(ruleSet, rules, packed);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('packed rules', () => {
  it('are the rules that were read, to the byte', () => {
    expect(unpackRules(rules, packed)).toStrictEqual(ruleSet);
    expect(JSON.stringify(unpackRules(rules, packed))).toBe(JSON.stringify(ruleSet));
  });

  it.each([
    ['a figure in a table', 'edits/2024q3/mue.csv', '97112,4,3', '97112,3,3'],
    ['one letter of a label', 'codes/97112.yml', 'Retraining', 'Retrainink'],
    ['a comment', 'goals.yml', '# The', '# the'],
  ])('are left aside once %s has changed', (_, file, from, to) => {
    const path = join(folder, 'rules', file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
    expect(unpackRules(rules, packed)).toBeNull();
  });

  it('are left aside once a file was added, taken away or renamed', () => {
    const codes = join(folder, 'rules', 'codes');
    renameSync(join(codes, '97112.yml'), join(codes, '97113.yml.old'));
    expect(unpackRules(rules, packed)).toBeNull();
    renameSync(join(codes, '97113.yml.old'), join(codes, '97112.yml'));
    expect(unpackRules(rules, packed)).not.toBeNull();
    writeFileSync(join(codes, '97199.yml'), '');
    expect(unpackRules(rules, packed)).toBeNull();
  });

  it('are left aside when their file is cut off, and missed when there is none', () => {
    writeFileSync(packed, readFileSync(packed, 'utf8').slice(0, 1000));
    expect(unpackRules(rules, packed)).toBeNull();
    rmSync(packed);
    expect(unpackRules(rules, packed)).toBeNull();
  });
});
