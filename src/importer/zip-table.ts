import crc32 from 'crc-32';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { refused } from './refused.ts';

/** The one table in a zip. */
export interface ZipTable {
  /** Its name inside the zip. */
  name: string;
  /** Its bytes, with length and checksum proved at the end; an error `IMPORT_REFUSED` where they are not whole. */
  bytes(): AsyncIterable<Buffer>;
}

/**
 * Finds the text in a download. The workbook that lies beside it in every zip holds the same rows and is passed over.
 *
 * @param expected what to say that was expected
 * @throws ClaimlineError `IMPORT_REFUSED`: cut off, damaged, a workbook, without a table or with several
 */
export async function zipTable(path: string, name: string, expected: string): Promise<ZipTable> {
  const damaged = (cause: unknown) =>
    refused(
      `${name} is a zip that is cut off or damaged.`,
      'Download it again: the zip must be whole.',
      cause,
    );
  const { zip, entries } = await listed(path).catch((cause: unknown) => {
    throw damaged(cause);
  });
  const tables = entries.filter(
    ({ fileName }) =>
      /\.(txt|csv)$/i.test(fileName) && !/^__MACOSX/i.test(fileName) && !fileName.includes('/.'),
  );
  const [table] = tables;
  if (!table || tables.length > 1) {
    zip.close();
    throw notOne(name, entries, tables, expected);
  }
  return {
    name: table.fileName.split('/').at(-1) ?? table.fileName,
    bytes: () => proved(zip, table, damaged),
  };
}

async function listed(path: string): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    zip.close();
    throw cause;
  }
  return { zip, entries };
}

/** Inflating proves no sum by itself, so the sum that the zip carries is made again. */
async function* proved(
  zip: ZipFile,
  entry: Entry,
  damaged: (cause: unknown) => Error,
): AsyncGenerator<Buffer, void> {
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum = crc32.buf(chunk, sum);
      yield chunk;
    }
    if (sum >>> 0 !== entry.crc32) throw new Error('The checksum differs.');
  } catch (cause) {
    throw damaged(cause);
  } finally {
    zip.close();
  }
}

function notOne(name: string, entries: Entry[], tables: Entry[], expected: string): Error {
  const names = entries.map(({ fileName }) => fileName);
  if (names.includes('[Content_Types].xml'))
    return refused(
      `${name} is a workbook (.xlsx), which is not read.`,
      'Give the .txt or .csv that lies beside it in the same zip, or the zip itself.',
    );
  if (tables.length > 1)
    return refused(
      `${name} holds ${tables.length} tables (${tables.map(({ fileName }) => fileName).join(', ')}).`,
      expected,
    );
  if (names.some((inner) => /\.xlsx$/i.test(inner)))
    return refused(
      `${name} holds only a workbook (.xlsx), which is not read.`,
      'Give the .txt or .csv that CMS puts beside it, or the zip as it was downloaded.',
    );
  return refused(`${name} is a zip without a table in it.`, expected);
}
