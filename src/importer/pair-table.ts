import type { PublishedFile } from './published-file.ts';
import { readRecords } from './read-records.ts';
import { expected, refused } from './refused.ts';

/** A row as published; days as YYYYMMDD, `deleted` is `*` while the row is in force. */
export interface PublishedPair {
  column1: string;
  column2: string;
  effective: string;
  deleted: string;
  indicator: string;
}

const CODE = /^[A-Z0-9]\d{3}[A-Z0-9]$/;
const DAY = /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
/** Lines of notices before the header, at most. */
const HEADER_WITHIN = 40;

/**
 * Reads one file of the pair table from end to end and proves every row of it, also those that concern nobody here: a
 * row that does not fit says that the file is not what it seems. The rationale, which is the publisher's wording, is
 * not kept.
 *
 * @returns how many rows it has
 * @throws ClaimlineError `IMPORT_REFUSED`, with what the file is and what was expected
 * @see NCCI_FORMAT in rules/sources.yml
 */
export async function readPairTable(
  file: PublishedFile,
  take: (row: PublishedPair) => void,
): Promise<number> {
  let header = false;
  let rows = 0;
  let before = 0;
  await readRecords(file, expected.pairs, (cells, line) => {
    const [column1 = '', column2 = '', , effective = '', deleted = '', indicator = ''] = cells;
    if (!header) {
      header = isHeader(cells, file.name);
      before += 1;
      if (!header && before > HEADER_WITHIN) throw foreign(file.name);
    } else if (column1 === '' && (rows === 0 || cells.every((cell) => cell === ''))) {
      // The header goes on over several lines whose first cell is empty; a workbook saved as text may end in empty rows.
    } else {
      const fault =
        cells.length !== 7
          ? `has ${cells.length} columns instead of 7`
          : !CODE.test(column1) || !CODE.test(column2)
            ? 'does not begin with two codes'
            : !DAY.test(effective)
              ? 'has no first day of the form 20261001'
              : deleted !== '*' && !DAY.test(deleted)
                ? 'has neither a last day of the form 20261231 nor *'
                : indicator !== '0' && indicator !== '1' && indicator !== '9'
                  ? 'has no indicator 0, 1 or 9'
                  : null;
      if (fault)
        throw refused(
          `${file.name}, line ${line}, ${fault}: the file is cut off, damaged or another table.`,
          'Download it again and give it as it is.',
        );
      rows += 1;
      take({ column1, column2, effective, deleted, indicator });
    }
  });
  if (!header) throw foreign(file.name);
  if (rows === 0) throw refused(`${file.name} has a header and no rows: it is cut off.`, expected.pairs);
  return rows;
}

/** @throws ClaimlineError for the header of another table */
function isHeader(cells: string[], name: string): boolean {
  const [first = '', second = ''] = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().toLowerCase());
  if (/^hcpcs ?\/ ?cpt code$/.test(first))
    throw refused(
      `${name} is a table of unit limits (MUE), not of pairs.`,
      'Give it to: npm run rules -- import-mue.',
    );
  if (first !== 'column 1' || second !== 'column 2') return false;
  if (cells.length <= 4)
    throw refused(
      `${name} is a list of the quarter's changes (${cells.length} columns), not the table itself (7).`,
      expected.pairs,
    );
  const whole = cells.length === 7 && /effective/i.test(cells[3] ?? '') && /deletion/i.test(cells[4] ?? '');
  if (!whole)
    throw refused(
      `${name} has other columns than the pair table: ${cells.length}, where it has 7 with first and last day.`,
      expected.pairs,
    );
  return true;
}

const foreign = (name: string) =>
  refused(`${name} is no pair table: no line of it begins with "Column 1".`, expected.pairs);
