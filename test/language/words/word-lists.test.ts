import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokenize } from '../../../src/language/words/tokens.ts';
import { withLists } from '../../../src/language/words/with-lists.ts';
import { tells } from '../../../src/language/words/word-lists.ts';
import { model } from '../model.ts';

const root = new URL('../../../src/language/', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const lists = new Set<string>([...model.wordLists.values()].flatMap((all) => [...all]));
const vocabularies = new Set([...lists].map((list) => list.split('/')[0]));

/** The lists that a file of code names: all that `tells` is given, and whatever is called like one. */
const namedIn = (code: string): string[] => [
  ...[...code.matchAll(/\btells\([^']*'([\w-]+\/[\w-]+)'/g)].map(([, list = '']) => list),
  ...[...code.matchAll(/'([\w-]+)\/[\w-]+'/g)]
    .filter(([, vocabulary = '']) => vocabularies.has(vocabulary))
    .map(([list]) => list.slice(1, -1)),
];
const asked = sources.flatMap((file) =>
  [...new Set(namedIn(readFileSync(new URL(file, root), 'utf8').replace(/\/\*\*.*?\*\//gs, '')))].map(
    (list) => ({ file, list }),
  ),
);

it.each(asked)('$file asks for words that stand in intents/vocabulary: $list', ({ list }) =>
  expect([...lists]).toContain(list),
);

it('has no list that no step asks for by name or by what was told', () => {
  const byWhatWasTold = new Set(['reply-words', 'reports', 'counted']);
  const named = new Set(asked.map(({ list }) => list));
  const unasked = [...lists].filter(
    (list) => !byWhatWasTold.has(list.split('/')[0] ?? '') && !named.has(list),
  );
  expect(unasked).toEqual([]);
});

it('tells of a word which lists it stands in, and of no word nothing', () => {
  const [word] = withLists(tokenize('carrier'), model.wordLists);
  expect([tells(word, 'payer-letters/of-a-payer'), tells(word, 'payer-letters/joints')]).toEqual([
    true,
    false,
  ]);
  expect(tells(undefined, 'payer-letters/of-a-payer')).toBe(false);
});
