import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { ClaimlineError } from '../../src/errors.ts';
import { loadRuleSet } from '../../src/rulebook/load-rule-set.ts';

/** One fault: in `file`, `to` is written where `from` stands. */
export interface Fault {
  title: string;
  file: string;
  from: string | RegExp;
  to: string;
  /** Words on the line that the message must name; absent: the line where `to` begins. */
  at?: string;
  key: string;
  says: string;
}

/** A copy of the rules for one test file, in which faults can be planted one at a time. */
export function plantedRules() {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rules-'));
    cpSync(fileURLToPath(new URL('../../rules/', import.meta.url)), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const load = (): RuleSet => loadRuleSet(pathToFileURL(`${folder}/`));

  /** Loads with the fault in place, and puts the file back. Returns the refusal and the faulty text. */
  function refusal({ file, from, to }: Pick<Fault, 'file' | 'from' | 'to'>) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const text = before.replace(from, () => to);
    expect(text, 'the fault is planted').not.toBe(before);
    writeFileSync(path, text);
    try {
      load();
    } catch (error) {
      if (error instanceof ClaimlineError) return { error, text };
      throw error;
    } finally {
      writeFileSync(path, before);
    }
    throw new Error('These rules were accepted.');
  }

  /** The fault is refused, and the message names file, line, key and what was expected. */
  function expectRefused(fault: Fault): void {
    const { error, text } = refusal(fault);
    const line = text.slice(0, text.indexOf(fault.at ?? fault.to)).split('\n').length;
    const place = `rules/${fault.file}:${line}${fault.key ? ` ${fault.key}` : ''}: `;
    expect(error.code).toBe('RULES_INVALID');
    expect(error.next).toMatch(/\w+\.$/);
    const said = error.message.split('\n').find((one) => one.startsWith(place));
    expect(said, `${error.message}\n\nhas no line that begins with\n${place}`).toContain(fault.says);
  }

  return { load, refusal, expectRefused };
}
