import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { refused } from './refused.ts';
import { type SaidByName, saidByName } from './said-by-name.ts';
import { zipTable } from './zip-table.ts';

/** A file that somebody gave, known for a text by its first bytes. */
export interface PublishedFile {
  /** As messages name it. */
  name: string;
  /** What its own name says and, of a zip, the name inside: the outer one is often changed by a browser. */
  says: SaidByName[];
  bytes(): AsyncIterable<Buffer>;
}

const zipBegins = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/** Known by their first bytes, and not what CMS publishes as text. */
const strangers: [begins: string[], is: string][] = [
  [['\u00d0\u00cf\u0011\u00e0'], 'a workbook (.xls), which is not read'],
  [['%PDF'], 'a PDF'],
  [['\u001f\u008b', '7z', 'Rar!'], 'an archive that is no zip'],
];

/** What a text is instead of a table; null where it may be one. */
function stranger(head: string): string | null {
  if (/^\s*<(!doctype|html|head|body|\?xml|!--)/i.test(head))
    return 'a web page, most likely the licence page that stands before the download';
  const known = strangers.find(([begins]) => begins.some((bytes) => head.startsWith(bytes)));
  return known?.[1] ?? (head.includes('\0') ? 'no plain text' : null);
}

/**
 * Opens a download: a zip with one table in it, or the table itself.
 *
 * @param expected what to say that was expected
 * @throws ClaimlineError `IMPORT_REFUSED`, with what the file is and what was expected
 */
export async function publishedFile(path: string, expected: string): Promise<PublishedFile> {
  const name = basename(path);
  const head = await headOf(path, name, expected);
  if (zipBegins.some((bytes) => head.startsWith(bytes))) {
    const table = await zipTable(path, name, expected);
    return { name, says: [saidByName(name), saidByName(table.name)], bytes: table.bytes };
  }
  if (head === '') throw refused(`${name} is empty.`, expected);
  const other = stranger(head);
  if (other) throw refused(`${name} is ${other}.`, expected);
  return { name, says: [saidByName(name)], bytes: () => createReadStream(path, { highWaterMark: 1 << 18 }) };
}

async function headOf(path: string, name: string, expected: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw refused(`There is no file ${path}.`, expected, cause);
    if (code === 'EISDIR') throw refused(`${name} is a folder.`, expected, cause);
    throw refused(`${name} cannot be read (${code ?? 'unknown reason'}).`, expected, cause);
  }
}
