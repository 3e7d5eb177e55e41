import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { ClaimlineError } from '../errors.ts';
import type { PublishedFile } from './published-file.ts';
import { refused } from './refused.ts';

/** Far more than the longest record there is, the notice at the top: a file without lines is no table. */
const LONGEST_RECORD = 20_000;

/**
 * Reads a table in one stream, however long it is: tab-delimited without quotes as CMS publishes pairs, or
 * comma-separated values. Nothing is kept but what `take` keeps.
 *
 * @param take gets each record's cells and the line, from 1, on which it ends; what it throws ends the reading
 * @throws ClaimlineError `IMPORT_REFUSED`: the last line is not whole, or the text is no table
 */
export async function readRecords(
  file: PublishedFile,
  expected: string,
  take: (cells: string[], line: number) => void,
): Promise<void> {
  const bytes = file.bytes()[Symbol.asyncIterator]();
  const first = await bytes.next();
  const head: Buffer = first.done ? Buffer.alloc(0) : first.value;
  let last = head;
  async function* all() {
    yield head;
    for (let next = await bytes.next(); !next.done; next = await bytes.next()) {
      last = next.value;
      yield last;
    }
  }
  const tabs = head.includes('\t');
  let line = 0;
  const parser = parse({
    bom: true,
    delimiter: tabs ? '\t' : ',',
    quote: tabs ? null : '"',
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[]) => {
      line += tabs ? 1 : 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      take(cells, line);
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(Readable.from(all(), { objectMode: false }), parser);
  } catch (cause) {
    if (cause instanceof ClaimlineError) throw cause;
    if (cause instanceof CsvError)
      throw refused(`${file.name} is no table that can be read to its end (${cause.code}).`, expected, cause);
    throw cause;
  }
  if (last.at(-1) !== '\n'.charCodeAt(0))
    throw refused(
      `${file.name} ends in the middle of a line: it is cut off.`,
      'Download it again: the file must be whole.',
    );
}
