import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { ZipFile } from 'yazl';
import { writeSyntheticQuarter } from '../../src/bench/synthetic-quarter.ts';
import type { EditRow } from '../../src/core/rule-set/edition.ts';
import { ruleSet } from '../support/rule-set.ts';

/** Every row that ships, with made-up first days where none is known. */
export const shippedRows: EditRow[] = ruleSet.editions.flatMap(({ rows }) => Object.values(rows).flat());

export const sample = (name: 'sample-ptp.txt' | 'sample-mue.csv'): string =>
  fileURLToPath(new URL(`samples/${name}`, import.meta.url));
export const sampleText = (name: 'sample-ptp.txt' | 'sample-mue.csv'): string =>
  readFileSync(sample(name), 'utf8');

/** A folder for downloads and editions of one test file, gone afterwards. */
export function downloads() {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);

  /** A file as it lies among a person's downloads. */
  function file(name: string, content: string | Buffer): string {
    writeFileSync(path(name), content);
    return path(name);
  }

  /** A zip with these files in it. */
  async function zip(name: string, entries: Record<string, string>): Promise<string> {
    const made = new ZipFile();
    for (const [inner, content] of Object.entries(entries)) made.addBuffer(Buffer.from(content), inner);
    made.end();
    const chunks: Buffer[] = [];
    for await (const chunk of made.outputStream) chunks.push(Buffer.from(chunk));
    return file(name, Buffer.concat(chunks));
  }

  /** The four zips of a small quarter: what ships, and some noise. */
  const quarter = (
    name: string,
    { year = 2026, number = 4 as 1 | 2 | 3 | 4, pairs = shippedRows, rows = 8_000 } = {},
  ): Promise<string[]> => writeSyntheticQuarter(path(name), { rows, pairs, year, number });

  return { folder, path, file, zip, quarter };
}
