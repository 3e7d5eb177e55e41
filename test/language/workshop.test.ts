import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intentsFolder } from '../../src/language/places.ts';
import { checkIntents } from '../../src/language/workshop/check-intents.ts';
import { confusions } from '../../src/language/workshop/confusions.ts';
import { examplesOf } from '../../src/language/workshop/phrases-of.ts';
import { tryCases } from '../../src/language/workshop/try-cases.ts';
import { model } from './model.ts';

const files = examplesOf(intentsFolder, []);

describe('intents/ as it is', () => {
  it('is in order', () => expect(checkIntents(intentsFolder)).toEqual([]));

  it('has twin cases for every intent, each read as it says', () => {
    expect(files.filter(({ data }) => data.cases.length < 3).map(({ name }) => name)).toEqual([]);
    expect(tryCases(files, model).filter(({ missed }) => missed.length > 0)).toEqual([]);
  });

  it('is told apart: of examples that were left out four in five are read right', () => {
    const found = confusions(
      files.map(({ data }) => data),
      model,
      5,
    );
    expect(found.right / found.of).toBeGreaterThan(0.8);
    const wrong = found.confusions.reduce((sum, { examples }) => sum + examples.length, 0);
    expect(found.right + wrong).toBe(found.of);
  });
});

describe('intents/ with a mistake', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'intents-'));
    cpSync(intentsFolder, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const problemsAfter = (file: string, change: (text: string) => string): string[] => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return checkIntents(pathToFileURL(`${folder}/`)).map(
      ({ file: name, line, key, says }) => `${name}:${line} ${key}: ${says}`,
    );
  };

  it.each([
    [
      'a sentence under two intents',
      'denial.yml',
      (text: string) => text.replace('\nexamples:\n', '\nexamples:\n  - What is 97112?\n'),
      /^intents\/explain-code\.yml:\d+ examples\.\d+: "what is 97112" is explain-code here and denial in intents\/denial\.yml:\d+$/,
    ],
    [
      'a sentence that stands twice',
      'help.yml',
      (text: string) => text.replace('\nexamples:\n', '\nexamples:\n  - commands\n'),
      /^intents\/help\.yml:\d+ examples\.\d+: "commands" stands here a second time: see intents\/help\.yml:\d+$/,
    ],
    [
      'a case that was learned',
      'help.yml',
      (text: string) => text.replace('\ncases:\n', '\ncases:\n  - { text: commands }\n'),
      /^intents\/help\.yml:\d+ cases\.0: "commands" stands here a second time/,
    ],
    [
      'an unknown slot',
      'count-units.yml',
      (text: string) => text.replace('needs: [', 'needs: [hours, '),
      /^intents\/count-units\.yml:\d+ needs\[0\]: "hours" is no slot: expected service, several,/,
    ],
    [
      'too few examples',
      'help.yml',
      (text: string) => text.replace(/\nexamples:\n[\s\S]*\n#/, '\nexamples: [a1, b2, c3, d4, e5]\n#'),
      /^intents\/help\.yml:\d+ examples: help has 5 examples: the classifier needs 12/,
    ],
    [
      'a word with two meanings',
      'vocabulary/payers.yml',
      (text: string) => text.replace('aetna: [', 'aetna: [tricare, '),
      /^intents\/vocabulary\/payers\.yml:\d+ words\.tricare\.\d+: "tricare" stands for tricare here and for aetna in line \d+$/,
    ],
    [
      'a key that is unknown',
      'denial.yml',
      (text: string) => text.replace('says:', 'sais:'),
      /^intents\/denial\.yml:\d+ sais/,
    ],
  ])('finds %s, with file and line', (_, file, change, message) =>
    expect(problemsAfter(file, change)).toContainEqual(expect.stringMatching(message)),
  );

  it('tells a case that is read otherwise from one that is read as it says', () => {
    const path = join(folder, 'denial.yml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace('\ncases:\n', '\ncases:\n  - { text: "97110 20 min", services: ["97110"] }\n'),
    );
    const tried = tryCases(examplesOf(pathToFileURL(`${folder}/`), []), model);
    expect(tried.filter(({ missed }) => missed.length > 0)).toEqual([
      {
        text: '97110 20 min',
        file: 'intents/denial.yml',
        line: text.split('\n').indexOf('cases:') + 2,
        missed: ['expected denial, read code-visit'],
      },
    ]);
  });
});
