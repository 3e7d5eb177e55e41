import { either } from '../../../core/either.ts';
import { minutesFor } from '../../../core/units/ladder.ts';
import type { ClaimLine } from '../../../core/visit.ts';
import { lineName } from './line-name.ts';

/**
 * A line as it would stand on the claim: code, the modifiers that are certain, and units. A line without a unit is not
 * on the claim, and says so.
 *
 * @example claimLine(line) // "97150 × 1", "97112-59 × 1", "98940, 98941 or 98942 × 1", "97110 × 1 or 2"
 * @example claimLine({ ...line, minutes: 7, units: 0 }) // "97110: not billed, under 8 minutes"
 */
export function claimLine(line: ClaimLine): string {
  const name = lineName(line);
  if (!isBilled(line)) return `${name}: not billed, ${whyNoUnit(line)}`;
  const certain = line.modifiers.filter((m) => m.when === 'always').map((m) => `-${m.code}`);
  const units = unitsOf(line);
  return `${name}${certain.join('')}${units === null ? '' : ` × ${units}`}`;
}

/** False for a line whose minutes make no unit. */
export const isBilled = (line: ClaimLine): boolean => line.units !== 0;

/** A line whose only reason is the adjusted region was set aside for it. */
const isSetAside = ({ because }: ClaimLine): boolean =>
  because.length > 0 && because.every((id) => id.startsWith('pair.same-region:'));

/** A line whose only reason is who gave it. */
const isNotClinicians = ({ because }: ClaimLine): boolean =>
  because.length > 0 && because.every((id) => id.startsWith('giver.'));

/** A test that was not written up. */
const isUnreported = ({ because }: ClaimLine): boolean =>
  because.length > 0 && because.every((id) => id.startsWith('unreported'));

/** Why a line makes no unit, in a few words. */
export const whyNoUnit = (line: ClaimLine): string =>
  isNotClinicians(line)
    ? 'given by somebody whose time this payer does not pay'
    : isUnreported(line)
      ? 'a test without a report of its own'
      : isSetAside(line)
        ? 'in the region that was adjusted'
        : line.because.some((id) => id.startsWith('unattended'))
          ? 'under supervision only'
          : line.because.some((id) => id.startsWith('units.own-clock'))
            ? `its clock gives ${line.minutes} minutes no unit`
            : line.minutes !== null && line.minutes >= minutesFor(1).least
              ? 'the day’s total leaves no unit for it'
              : `under ${minutesFor(1).least} minutes`;

/** The units of a line, or between which numbers they are open; null while minutes are missing: nothing is counted then. */
export function unitsOf(line: ClaimLine): string | null {
  if (line.units !== null) return String(line.units);
  const some = line.unitsChoices?.filter((units) => units > 0).map(String) ?? [];
  if (line.unitsChoices) return either(line.unitsChoices.includes(0) ? [...some, 'none'] : some);
  return null;
}
