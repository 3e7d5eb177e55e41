import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseYaml } from '../../node_modules/yaml/dist/index.js';

export * from '../../node_modules/yaml/dist/index.js';

/** yaml's `parse` for `npm run mutation`: a text is parsed once and kept, since each mutant would parse all visits anew. */
export function parse(text: string): unknown {
  const kept = join(tmpdir(), `claimline-yaml-${createHash('sha256').update(text).digest('hex')}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const parsed: unknown = parseYaml(text);
  const own = `${kept}.${process.pid}`;
  writeFileSync(own, JSON.stringify(parsed));
  renameSync(own, kept);
  return parsed;
}
