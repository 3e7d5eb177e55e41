import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import type { Edition } from '../rule-set/edition.ts';
import type { Day, Finding } from '../visit.ts';
import { quartersOld } from './choose-edition.ts';

/** Up to here a table may be looked at as it is; above it a few rows have changed, above the second figure many may have. */
const quartersMild = 1;
const quartersStale = 4;

/**
 * Which edition answered where its quarter is not that of the date of service, and what to do; the warning grows with the
 * quarters between them.
 *
 * @returns nothing inside the quarter; `info` for one quarter, else `warn`
 * @example editionFindings(edition2024q3, '2026-11-23')[0].text // "The pair table is NCCI 2024Q3, 9 quarters older …"
 */
export function editionFindings(edition: Edition, day: Day): Finding[] {
  const age = quartersOld(edition, day);
  if (age === 0) return [];
  const mild = age > 0 ? age <= quartersMild : edition.dated === true;
  const text = age > 0 ? older(edition, day, age) : younger(edition, day);
  return [
    finding('edition.age', mild ? 'info' : 'warn', [], text, edition.sources.pairs ?? authorities.practice),
  ];
}

function older({ label }: Edition, day: Day, age: number): string {
  const says = `The pair table is NCCI ${label}, ${age} quarter${age === 1 ? '' : 's'} older than the date of service ${day}`;
  if (age <= quartersMild) return `${says}: rows may have ended or begun since.`;
  return age <= quartersStale
    ? `${says}: check the pair in the current quarter.`
    : `${says}, too old to bill by alone: check the pair in the current quarter, and have that quarter imported here.`;
}

const younger = ({ dated, label }: Edition, day: Day): string =>
  dated
    ? `No pair table of the quarter of ${day} is at hand: NCCI ${label} answers, whose rows carry the days on which they began and ended.`
    : `The earliest pair table at hand is NCCI ${label}; for ${day} it shows what was deleted since, but not from which day a row held.`;
