import type { PublishedFile } from './published-file.ts';
import type { Quarter } from './quarter.ts';
import { expected, refused } from './refused.ts';

/**
 * The one quarter and setting that all names speak of.
 *
 * @param stated the quarter that the person stated; needed where no name tells it
 * @throws ClaimlineError `IMPORT_REFUSED`: another setting, another table, two quarters, or none
 */
export function chosenQuarter(
  files: PublishedFile[],
  table: 'pairs' | 'limits',
  stated: Quarter | null,
): Quarter {
  let quarter = stated;
  let by = 'stated with --quarter';
  for (const { name, says } of files) {
    for (const said of says) {
      if (said.setting !== null && said.setting !== 'practitioner')
        throw refused(`${name} is the ${said.setting} table, not the practitioner's.`, expected[table]);
      if (said.table !== null && said.table !== table)
        throw refused(
          `${name} is a table of ${said.table === 'pairs' ? 'pairs (PTP)' : 'unit limits (MUE)'}.`,
          `Give it to: npm run rules -- import-${said.table === 'pairs' ? 'ptp' : 'mue'}.`,
        );
      for (const other of said.quarters) {
        if (quarter !== null && other.id !== quarter.id)
          throw refused(
            `${name} is of ${other.label}, where ${quarter.label} is ${by}.`,
            'Give the files of one quarter, unchanged and under their own names.',
          );
        quarter = other;
        by = 'what the other names say';
      }
    }
  }
  if (quarter === null)
    throw refused(
      `No name says of which quarter ${files.map(({ name }) => name).join(', ')} ${files.length > 1 ? 'are' : 'is'}.`,
      'Give the download under its own name, or state the quarter: --quarter 2026q4.',
    );
  return quarter;
}
