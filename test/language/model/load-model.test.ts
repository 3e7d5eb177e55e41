import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClaimlineError } from '../../../src/errors.ts';
import { loadModel } from '../../../src/language/model/load-model.ts';
import { ruleSet } from '../model.ts';

describe('intents/ is checked at the start', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'intents-'));
    cpSync(new URL('../../../intents/', import.meta.url), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = () => loadModel(ruleSet, pathToFileURL(`${folder}/`), { classifier: false });
  const edit = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
  const refusal = () => {
    try {
      load();
    } catch (error) {
      return error instanceof ClaimlineError ? `${error.code} ${error.message}` : String(error);
    }
    return 'accepted';
  };

  it('accepts the files of the project', () => expect(refusal()).toBe('accepted'));

  it.each([
    ['an unknown key', 'help.yml', 'says:', 'sais:', /intents\/help\.yml:\d+ sais/],
    ['an unknown intent', 'help.yml', 'intent: help', 'intent: halp', /intents\/help\.yml:3 intent/],
    [
      'an intent under the name of another',
      'help.yml',
      'intent: help',
      'intent: denial',
      /intents\/help\.yml:3 intent: the file is named/,
    ],
    [
      'a payer that nobody could name',
      'vocabulary/payers.yml',
      / {2}humana: .*\n/,
      '',
      /no words for the payer "humana"/,
    ],
    [
      'a plan that no payer has',
      'vocabulary/plans.yml',
      '  geha:',
      '  gehaa:',
      /no file of rules\/payers has the plan "gehaa"/,
    ],
    [
      'an empty list of words',
      'vocabulary/people.yml',
      /group: \[[^\]]*\]/,
      'group: []',
      /intents\/vocabulary\/people\.yml:\d+ words\.group/,
    ],
    [
      'a date that is none',
      'vocabulary/people.yml',
      'asOf: 2026-11-23',
      'asOf: soon',
      /intents\/vocabulary\/people\.yml:\d+ asOf/,
    ],
    [
      'another word for a word that rules lack',
      'vocabulary/other-words.yml',
      'gait training:',
      'gate keeping:',
      /other-words\.yml.*gate keeping/,
    ],
    [
      'words under a code that no file describes',
      'vocabulary/shorthand.yml',
      '"97140":',
      '"99998":',
      /intents\/vocabulary\/shorthand\.yml:\d+ words\.99998: "99998" is described by no file/,
    ],
    [
      'an example with a code that no file describes',
      'check-pair.yml',
      'can i bill 97140 with',
      'can i bill 99998 with',
      /intents\/check-pair\.yml:\d+ examples\.\d+: "99998" is described by no file/,
    ],
    ['broken YAML', 'denial.yml', 'examples:', 'examples: [', /intents\/denial\.yml:\d+: is not YAML/],
  ])('refuses %s with file and line', (_, file, from, to, message) => {
    edit(file, from, to);
    expect(refusal()).toMatch(message);
  });
});
