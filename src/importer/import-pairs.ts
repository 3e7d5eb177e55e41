import { fileURLToPath } from 'node:url';
import type { Source } from '../core/rule-set/statement.ts';
import { type AtHand, ourCodes, wholeBefore } from './at-hand.ts';
import { checkDays } from './check-days.ts';
import { checkLost } from './check-lost.ts';
import { chosenQuarter } from './chosen-quarter.ts';
import { type PublishedPair, readPairTable } from './pair-table.ts';
import { type PublishedFile, publishedFile } from './published-file.ts';
import { putEdition } from './put-edition.ts';
import type { Quarter } from './quarter.ts';
import { expected, refused } from './refused.ts';
import { wholeQuarter } from './whole-quarter.ts';

export interface PairsImport {
  /** Paths of the downloads. */
  files: string[];
  /** The quarter as stated, where names lack it. */
  quarter: Quarter | null;
  /** The files are not the whole quarter: their rows hold, and a missing row says nothing. */
  excerpt: boolean;
  /** The person has seen that pairs known before are gone, and takes it so. */
  acceptLost: boolean;
  /** Told of each file as it has been read. */
  told(line: string): void;
}

/** What an import of pairs came to. */
export interface PairsImported {
  quarter: Quarter;
  version: string | null;
  /** Rows of all files, and those between two of our codes. */
  read: number;
  kept: number;
  /** Codes between which a missing row now means "no edit". */
  covered: number;
  /** Codes that were covered before and do not occur in the new table: of them nothing is known now. */
  uncovered: string[];
  /** The quarter has unit limits at hand. */
  hasLimits: boolean;
}

/**
 * Reads the pair table of a quarter as CMS publishes it, keeps what stands between our codes, and puts it in place as an
 * edition, whole or not at all. To be called under the lock of the folder.
 *
 * A code is covered when the table names it anywhere: of a code that no row names nothing is known.
 *
 * @throws ClaimlineError `IMPORT_REFUSED`, with what a file is and what was expected; nothing is written then
 * @see NCCI_FORMAT in rules/sources.yml
 */
export async function importPairs(asked: PairsImport, hand: AtHand): Promise<PairsImported> {
  const opened: PublishedFile[] = [];
  for (const path of asked.files) opened.push(await publishedFile(path, expected.pairs));
  const quarter = chosenQuarter(opened, 'pairs', asked.quarter);
  const { files, version } = asked.excerpt ? { files: opened, version: null } : wholeQuarter(opened);
  const { label, id } = quarter;
  const before = wholeBefore(hand, quarter);
  if (asked.excerpt && before?.id === id)
    throw refused(
      `The whole table of ${label} is at hand: an excerpt would know less.`,
      'Leave --excerpt away and give all files, or leave the edition as it is.',
    );

  const ours = ourCodes(hand, quarter);
  const seen = new Set<string>();
  /** Row → the file it stands in: a table may repeat itself, two files of it may not. */
  const kept = new Map<string, PublishedFile>();
  let newest = '';
  let read = 0;
  const taker =
    (file: PublishedFile) =>
    ({ column1, column2, effective, deleted, indicator }: PublishedPair) => {
      if (effective > newest) newest = effective;
      const [one, two] = [ours.has(column1), ours.has(column2)];
      if (one) seen.add(column1);
      if (two) seen.add(column2);
      if (!one || !two) return;
      const row = `${column1},${column2},${effective},${deleted},${indicator}`;
      const other = kept.get(row) ?? file;
      if (other !== file)
        throw refused(
          `${file.name} repeats a row of ${other.name} (${column1}/${column2}): one file was given twice.`,
          expected.pairs,
        );
      kept.set(row, file);
    };
  for (const file of files) {
    const rows = await readPairTable(file, taker(file));
    read += rows;
    asked.told(`${file.name}: ${rows.toLocaleString('en-US')} rows`);
  }

  const covered = [...ours].filter(([code, may]) => may && seen.has(code)).map(([code]) => code);
  if (kept.size === 0 || covered.length === 0)
    throw refused(
      `No row of ${files.map(({ name }) => name).join(', ')} stands between two codes of ours.`,
      expected.pairs,
    );
  checkDays(newest, quarter, asked.excerpt || asked.quarter !== null);
  if (!asked.excerpt && !asked.acceptLost && before) checkLost([...kept.keys()], ours, before, label);

  const now = hand.imported.find(({ edition }) => edition.id === id)?.file.data ?? null;
  await putEdition(fileURLToPath(hand.folder.url), now, {
    quarter,
    today: hand.today,
    ...(version === null ? {} : { version }),
    tables: {
      pairs: {
        lines: ['column1,column2,effective,deleted,modifier_indicator', ...kept.keys()],
        source: sourceOf(quarter, version, files, asked.excerpt),
      },
      ...(asked.excerpt ? {} : { covered: { lines: covered } }),
    },
    without: asked.excerpt ? ['covered', 'supplement', 'version'] : ['supplement', 'version'],
  });
  return {
    quarter,
    version,
    read,
    kept: kept.size,
    covered: asked.excerpt ? 0 : covered.length,
    uncovered: (before?.covered ?? []).filter((code) => !seen.has(code)),
    hasLimits: now?.limits !== undefined,
  };
}

function sourceOf(
  { label, ordinal }: Quarter,
  version: string | null,
  files: PublishedFile[],
  excerpt: boolean,
): Source {
  return {
    id: `NCCI_PTP_${label}`,
    title: `Medicare NCCI practitioner PTP edit table, ${label}${version ? ` (${version})` : ''}${excerpt ? ', an excerpt' : ''}, imported`,
    short: `NCCI pair table, ${ordinal} quarter${excerpt ? ', an excerpt' : ''}`,
    publisher: 'CMS',
    where: `cms.gov, NCCI, PTP edits: ${files.map(({ name }) => name).join(', ')}`,
    year: label.slice(0, 4),
    trust: 'published',
  };
}
