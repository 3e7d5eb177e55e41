import { type Quarter, quarterOf, quarterOfDay } from './quarter.ts';

/** What the name of a published file says of it; null where it says nothing. */
export interface SaidByName {
  table: 'pairs' | 'limits' | null;
  /** For whom the table is; a clinic bills by the practitioner's. */
  setting: 'practitioner' | 'hospital' | 'supplier' | 'Medicaid' | null;
  /** Every quarter that the name states: the publisher's number and the words beside it may disagree after a renaming. */
  quarters: Quarter[];
  /** `v323r0`. */
  version: string | null;
  /** Which of the four files of a quarter it is. */
  part: number | null;
}

/** The first year of the publisher's numbers: `v323` is 32 years later, third quarter after the first. */
const FIRST_YEAR = 1994;

const settings: [RegExp, NonNullable<SaidByName['setting']>][] = [
  [/medicaid|\bmcd_/i, 'Medicaid'],
  [/ccioph|hospital|facility/i, 'hospital'],
  [/\bdme|supplier/i, 'supplier'],
  [/ccipra|practitioner/i, 'practitioner'],
];

/**
 * Reads the name of a download, or of the file inside it.
 *
 * @example saidByName('medicare-ncci-2026q4-practitioner-ptp-edits-ccipra-v323r0-f1.zip')
 * // { table: 'pairs', setting: 'practitioner', quarters: [2026q4, 2026q4], version: 'v323r0', part: 1 }
 * @see NCCI_FORMAT in rules/sources.yml
 */
export function saidByName(name: string): SaidByName {
  const pairs = /cci(?:pra|oph)-v(\d+)(\d)r(\d+)(?:-f(\d+))?/i.exec(name);
  const words = /(20\d{2})-?q([1-4])/i.exec(name);
  const effective = /eff[_-]?(\d{2})-(\d{2})-(20\d{2})/i.exec(name);
  const quarters: Quarter[] = [];
  if (pairs && Number(pairs[2]) <= 3)
    quarters.push(quarterOf(FIRST_YEAR + Number(pairs[1]), Number(pairs[2]) + 1));
  if (words) quarters.push(quarterOf(Number(words[1]), Number(words[2])));
  if (effective) quarters.push(quarterOfDay(`${effective[3]}-${effective[1]}-${effective[2]}`));
  return {
    table: pairs || /ptp/i.test(name) ? 'pairs' : /mue/i.test(name) ? 'limits' : null,
    setting: settings.find(([words]) => words.test(name))?.[1] ?? null,
    quarters,
    version: pairs ? `v${pairs[1]}${pairs[2]}r${pairs[3]}` : null,
    part: pairs?.[4] ? Number(pairs[4]) : null,
  };
}
