import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listed } from '../../src/language/words/word-lists.ts';
import { model } from './model.ts';

const root = new URL('../../src/language/', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const asked = sources.flatMap((file) =>
  [
    ...readFileSync(new URL(file, root), 'utf8').matchAll(/\blisted\(\s*model,\s*'([\w-]+)',\s*'([\w-]+)'/g),
  ].map(([, vocabulary = '', told = '']) => ({ file, vocabulary, told })),
);

it.each(asked)('$file asks for words that stand in $vocabulary.yml under $told', ({ vocabulary, told }) =>
  expect(listed(model, vocabulary, told).size).toBeGreaterThan(0),
);

it('has no list that no step asks for by name or by what was told', () => {
  const byWhatWasTold = new Set(['reply-words', 'no-time', 'reports']);
  const named = new Set(asked.map(({ vocabulary, told }) => `${vocabulary}/${told}`));
  const unasked = [...model.wordLists].flatMap(([vocabulary, lists]) =>
    byWhatWasTold.has(vocabulary)
      ? []
      : [...lists.keys()].map((told) => `${vocabulary}/${told}`).filter((one) => !named.has(one)),
  );
  expect(unasked).toEqual([]);
});

it('finds no words under a name that no file has', () =>
  expect(listed(model, 'no-such-file', 'words').size).toBe(0));
