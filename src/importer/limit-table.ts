import type { PublishedFile } from './published-file.ts';
import { readRecords } from './read-records.ts';
import { expected, refused } from './refused.ts';

/** A unit limit as published; `kind` is the leading digit of its adjudication indicator. */
export interface PublishedLimit {
  code: string;
  units: string;
  kind: string;
}

const CODE = /^[A-Z0-9]\d{3}[A-Z0-9]$/;
const HEADER_WITHIN = 10;

/**
 * Reads the table of unit limits from end to end and proves every row of it.
 *
 * @returns how many rows it has
 * @throws ClaimlineError `IMPORT_REFUSED`, with what the file is and what was expected
 * @see NCCI_FORMAT in rules/sources.yml
 */
export async function readLimitTable(
  file: PublishedFile,
  take: (row: PublishedLimit) => void,
): Promise<number> {
  let header = false;
  let before = 0;
  let rows = 0;
  await readRecords(file, expected.limits, (cells, line) => {
    if (!header) {
      header = isHeader(cells, file.name);
      before += 1;
      if (!header && before > HEADER_WITHIN) throw foreign(file.name);
    } else if (!cells.every((cell) => cell === '')) {
      const [code = '', units = '', indicator = ''] = cells;
      const kind = /^([123])\b/.exec(indicator)?.[1];
      if (cells.length !== 4 || !CODE.test(code) || !/^\d{1,6}$/.test(units) || kind === undefined)
        throw refused(
          `${file.name}, line ${line}, is not a code with its units, an indicator 1, 2 or 3 and a rationale: the file is cut off, damaged or another table.`,
          'Download it again and give it as it is.',
        );
      rows += 1;
      take({ code, units, kind });
    }
  });
  if (!header) throw foreign(file.name);
  if (rows === 0) throw refused(`${file.name} has a header and no rows: it is cut off.`, expected.limits);
  return rows;
}

/** @throws ClaimlineError for the header of another table */
function isHeader(cells: string[], name: string): boolean {
  const [first = '', second = ''] = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (/^column 1$/i.test(first))
    throw refused(
      `${name} is a table of pairs (PTP), not of unit limits.`,
      'Give all four files to: npm run rules -- import-ptp.',
    );
  if (!/^hcpcs ?\/ ?cpt code$/i.test(first)) return false;
  if (!/practitioner/i.test(second))
    throw refused(
      `${name} is another setting's table ("${second}"), not the practitioner's.`,
      expected.limits,
    );
  return true;
}

const foreign = (name: string) =>
  refused(`${name} is no table of unit limits: no line of it begins with "HCPCS/CPT Code".`, expected.limits);
