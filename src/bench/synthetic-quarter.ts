import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { EditRow } from '../core/rule-set/edition.ts';
import type { Day } from '../core/visit.ts';

/** A made-up quarter: how many rows, and which of them mean something. */
export interface SyntheticQuarter {
  /** Rows of all four files together. */
  rows: number;
  /** Rows that stand in it besides the noise; a first day that is not known becomes one of long ago. */
  pairs: EditRow[];
  /** Four digits of the year and the quarter's number; one row of noise begins with it. */
  year: number;
  number: 1 | 2 | 3 | 4;
}

const NOTICE = `Invented rows in the layout of the quarterly table; no real data.\t\t\t\t\t\t\r
Column1/Column2 Edits\t\t\t\t\t\t\r
Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale\r
\t\tprior to 1996\tDate\tDate\t0=not allowed\t\r
\t\t\t\t*=no data\t1=allowed\t\r
\t\t\t\t\t9=not applicable\t\r
`;
const LONG_AGO: Day = '1997-01-01';
const LINES_AT_ONCE = 2_000;

/**
 * Writes a quarter of the pair table as four zips, named and laid out as CMS does, for measuring and testing an import.
 * The noise stands between codes that no clinic of ours bills (A0000 to E9999), so it concerns nobody.
 *
 * @param folder made where it is missing
 * @returns the paths of the four zips, in order
 */
export async function writeSyntheticQuarter(folder: string, quarter: SyntheticQuarter): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const version = `v${quarter.year - 1994}${quarter.number - 1}r0`;
  const parts = [1, 2, 3, 4];
  const paths: string[] = [];
  for (const part of parts) {
    const inner = `ccipra-${version}-f${part}.${part < 3 ? 'TXT' : 'txt'}`;
    const path = join(
      folder,
      `medicare-ncci-${quarter.year}q${quarter.number}-practitioner-ptp-edits-ccipra-${version}-f${part}.zip`,
    );
    const zip = new ZipFile();
    zip.addReadStream(Readable.from(text(quarter, part)), inner, { compressionLevel: 1 });
    zip.addBuffer(Buffer.from('no workbook'), inner.replace(/txt$/i, 'xlsx'));
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path));
    paths.push(path);
  }
  return paths;
}

/** One file; as in the real ones, the codes of our field come in the last. */
function* text({ rows, pairs, year, number }: SyntheticQuarter, part: number): Generator<string> {
  yield NOTICE;
  const real = part === 4 ? pairs : [];
  const noise = Math.floor(rows / 4) - real.length;
  const begins = `${year}${String(number * 3 - 2).padStart(2, '0')}01`;
  for (let from = 0; from < noise; from += LINES_AT_ONCE) {
    let lines = '';
    for (let i = from; i < Math.min(noise, from + LINES_AT_ONCE); i += 1) {
      const column1 = `${'ABCD'[part - 1]}${1000 + ((i >> 6) % 9000)}`;
      const column2 = `E${1000 + ((i * 7919) % 9000)}`;
      const ended = i % 3 === 0 ? '20191231' : '*';
      lines += `${column1}\t${column2}\t\t${i === 0 ? begins : '20060101'}\t${ended}\t${i % 2}\tAn invented reason of about this length\r\n`;
    }
    yield lines;
  }
  for (const { column1, column2, effective, deleted, indicator } of real)
    yield `${column1}\t${column2}\t\t${compact(effective ?? LONG_AGO)}\t${deleted ? compact(deleted) : '*'}\t${indicator}\tAn invented reason\r\n`;
}

const compact = (day: Day): string => day.replaceAll('-', '');
