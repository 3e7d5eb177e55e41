import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const core = new URL('../src/core/', import.meta.url);

/** Declarations, and fields of interfaces, that no comment stands directly above. */
function undocumented(path: string): string[] {
  const lines = readFileSync(new URL(path, core), 'utf8').split('\n');
  return lines.filter((line, at) => {
    const declares =
      /^export (interface|type|function|const) /.test(line) || /^ {2}[a-z]\w*\??: /i.test(line);
    return declares && !/\*\/$/.test(lines[at - 1] ?? '');
  });
}

/** Where each field is described, and not only what is exported. */
const types = [
  ...readdirSync(new URL('visit/', core)).map((file) => `visit/${file}`),
  'rule-set.ts',
  ...readdirSync(new URL('rule-set/', core)).map((file) => `rule-set/${file}`),
];

describe('what the library gives away is described:', () => {
  it.each(types)('every type of %s and every field of it', (path) => {
    expect(undocumented(path)).toEqual([]);
  });

  const files = [...readFileSync(new URL('index.ts', core), 'utf8').matchAll(/from '\.\/(.+\.ts)'/g)].map(
    ([, path]) => path ?? '',
  );

  // visit.ts holds no type of its own: it names the files that do.
  it.each(files.filter((path) => !types.includes(path) && path !== 'visit.ts'))('what %s exports', (path) => {
    const lines = readFileSync(new URL(path, core), 'utf8').split('\n');
    const bare = lines.filter((line, at) => /^export /.test(line) && !/\*\/$/.test(lines[at - 1] ?? ''));
    expect(bare).toEqual([]);
  });
});
