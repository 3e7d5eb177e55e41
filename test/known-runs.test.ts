import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runsOf, sumOf } from './questions/runs.mjs';

const root = new URL('../', import.meta.url);
const known = new Set(
  JSON.parse(readFileSync(new URL('test/questions/known-runs.json', root), 'utf8')) as string[],
);

const files = ['intents', 'rules', 'src'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ya?ml|ts)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** The questions that the project is measured with are learned nowhere in it. They are known here by their sums alone. */
describe('no six words in a row of a question that it is measured with', () => {
  it('has sums to look for, and finds a run where one stands', () => {
    expect(known.size).toBeGreaterThan(500);
    const [run = ''] = runsOf('One two, three four five SIX seven');
    expect(run).toBe('one two three four five six');
    expect(sumOf(run)).toMatch(/^[\w-]{12}$/);
  });

  it.each(['intents', 'rules', 'src'])('stand in %s/', (folder) => {
    const found = files
      .filter((file) => file.startsWith(`${folder}/`))
      .flatMap((file) =>
        runsOf(readFileSync(new URL(file, root), 'utf8'))
          .filter((run) => known.has(sumOf(run)))
          .map((run) => `${file}: ${run}`),
      );
    expect(found).toEqual([]);
  });
});
