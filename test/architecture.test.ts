import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  );
const files = ['src', 'rules', 'intents', 'docs', 'test'].flatMap(filesOf);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** What a page names in backquotes or brackets as a file of the house: "slots/stretches.ts", "no-time.yml". */
const namedIn = (page: string): string[] => [
  ...new Set([...read(page).matchAll(/[\w/.-]*\w\.(?:ts|yml|md)\b/g)].map(([file]) => file)),
];

describe('the page about the house', () => {
  it.each(namedIn('docs/architecture.md'))('names %s, which is there', (named) => {
    expect(files.some((file) => `/${file}`.endsWith(`/${named}`))).toBe(true);
  });
});

it('has no file of src that is longer than a reader holds in mind', () => {
  const long = filesOf('src').filter((file) => file.endsWith('.ts') && read(file).split('\n').length > 151);
  expect(long).toEqual([]);
});
