import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What a rule file says in words, each of which may lead to one code only. */
const spoken = ['names', 'abbreviations', 'activities'] as const;

/**
 * A copy of a rules folder with so many times its YAML files: further codes, each like one that there is under a number
 * and words of its own.
 *
 * @param folder path of the rules
 * @param times 1 or more, whole
 * @returns the path of the copy and how many YAML files it has; whoever asked for it removes it
 */
export function plantedCodes(folder: string, times: number): { path: string; files: number } {
  const path = mkdtempSync(join(tmpdir(), 'rulebook-'));
  cpSync(folder, path, { recursive: true });
  const all = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yml'),
  );
  const codes = readdirSync(join(folder, 'codes')).sort();
  for (let copy = 0; copy < all.length * (times - 1); copy += 1) {
    const like = parse(readFileSync(join(folder, 'codes', codes[copy % codes.length] ?? ''), 'utf8'));
    const code = `Y${String(copy).padStart(4, '0')}`;
    for (const key of spoken) like[key] = (like[key] ?? []).map((word: string) => `${word} ${code}`);
    writeFileSync(join(path, 'codes', `${code}.yml`), stringify({ ...like, code }));
  }
  return { path, files: all.length * times };
}
