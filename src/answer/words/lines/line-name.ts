import { either } from '../../../core/either.ts';
import type { ClaimLine } from '../../../core/visit.ts';

/**
 * What a line is called: its code, else the codes it may turn out to be.
 *
 * @example lineName(line) // "97110", "98940, 98941 or 98942", "Code open", "13 minutes not recognised"
 */
export function lineName(line: ClaimLine): string {
  return line.code ?? (either((line.choices ?? []).map((choice) => choice.code)) || nameless(line));
}

/** Nothing that was said names a code: its minutes are all that is known. */
const nameless = ({ minutes }: ClaimLine): string =>
  minutes === null ? 'Code open' : `${minutes} minutes not recognised`;
