import { ClaimlineError } from '../errors.ts';

/** What is said where a table of pairs or of limits was expected and something else came. */
export const expected = {
  pairs:
    'Expected the four practitioner files of one quarter, as CMS names them: …-ccipra-v323r0-f1.zip to -f4.zip, or the .txt in each.',
  limits:
    'Expected the practitioner services table: medicare-ncci-2026-q4-practitioner-services-mue-table.zip, or the .csv in it.',
} as const;

/**
 * A file that is not imported: what it is, and what was expected. Nothing has been written.
 *
 * @returns ClaimlineError `IMPORT_REFUSED`, to be thrown
 */
export function refused(what: string, next: string, cause?: unknown): ClaimlineError {
  return new ClaimlineError('IMPORT_REFUSED', what, next, cause === undefined ? undefined : { cause });
}
