import { fileURLToPath } from 'node:url';
import type { Source } from '../core/rule-set/statement.ts';
import { type AtHand, ourCodes } from './at-hand.ts';
import { chosenQuarter } from './chosen-quarter.ts';
import { readLimitTable } from './limit-table.ts';
import { publishedFile } from './published-file.ts';
import { putEdition } from './put-edition.ts';
import type { Quarter } from './quarter.ts';
import { expected, refused } from './refused.ts';

export interface LimitsImport {
  /** Path of the download. */
  file: string;
  quarter: Quarter | null;
  /** The file is not the whole table: limits that it lacks are not at hand for the quarter. */
  excerpt: boolean;
}

/** What an import of unit limits came to. */
export interface LimitsImported {
  quarter: Quarter;
  read: number;
  kept: number;
  /** Codes that had a limit before and have none now. */
  lost: string[];
  /** The quarter has pairs at hand too. */
  hasPairs: boolean;
}

/** So many of the limits known before may be gone; more, and the table is cut short. */
const LOST_AT_MOST = 0.1;

/**
 * Reads the practitioner's unit limits (MUE) of a quarter as CMS publishes them, keeps our codes, and puts them into the
 * edition of their quarter, or into a new one that has no pairs: pairs then go on being answered by the edition that
 * has them. To be called under the lock of the folder.
 *
 * @throws ClaimlineError `IMPORT_REFUSED`, with what the file is and what was expected; nothing is written then
 * @see NCCI_FORMAT in rules/sources.yml
 */
export async function importLimits(
  { file: path, quarter: stated, excerpt }: LimitsImport,
  hand: AtHand,
): Promise<LimitsImported> {
  const file = await publishedFile(path, expected.limits);
  const quarter = chosenQuarter([file], 'limits', stated);
  const { id, label } = quarter;
  const ours = ourCodes(hand, quarter);
  const kept = new Map<string, string>();
  const read = await readLimitTable(file, ({ code, units, kind }) => {
    if (!ours.has(code)) return;
    if (kept.has(code)) throw refused(`${file.name} has two limits for ${code}.`, expected.limits);
    kept.set(code, `${code},${units},${kind},${label}`);
  });
  if (kept.size === 0) throw refused(`No row of ${file.name} is of a code of ours.`, expected.limits);

  const before = hand.ruleSet.editions.findLast(
    ({ from, sources }) => from <= quarter.from && sources.limits !== null,
  );
  const known = Object.keys(before?.limits ?? {}).filter((code) => ours.get(code));
  const lost = known.filter((code) => !kept.has(code));
  if (!excerpt && lost.length > known.length * LOST_AT_MOST)
    throw refused(
      `Of the ${known.length} unit limits known from ${before?.label} ${lost.length} are not in ${file.name} (${lost.slice(0, 3).join(', ')} …): it is cut short, or no whole table.`,
      'Download it again; with --excerpt its limits alone are taken.',
    );

  const now = hand.imported.find(({ edition }) => edition.id === id)?.file.data ?? null;
  await putEdition(fileURLToPath(hand.folder.url), now, {
    quarter,
    today: hand.today,
    tables: {
      limits: {
        lines: ['code,mue,mai,edition', ...kept.values()],
        source: sourceOf(quarter, file.name, excerpt),
      },
    },
    without: [],
  });
  const hasPairs = hand.ruleSet.editions.some(
    (edition) => edition.id === id && edition.sources.pairs !== null,
  );
  return { quarter, read, kept: kept.size, lost, hasPairs };
}

function sourceOf({ label, ordinal }: Quarter, name: string, excerpt: boolean): Source {
  return {
    id: `NCCI_MUE_${label}`,
    title: `Medicare NCCI practitioner services MUE table, ${label}${excerpt ? ', an excerpt' : ''}, imported`,
    short: `NCCI unit limits, ${ordinal} quarter${excerpt ? ', an excerpt' : ''}`,
    publisher: 'CMS',
    where: `cms.gov, NCCI, Medically Unlikely Edits: ${name}`,
    year: label.slice(0, 4),
    trust: 'published',
  };
}
