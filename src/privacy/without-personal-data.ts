import type { PersonalData } from './personal-data.ts';

/**
 * The text without what belongs to a person, so that none of it is read as a date of service or as a code, and none can
 * come back in a reply or travel in a button. Each place is filled with blanks, so that places in the text stay.
 *
 * @example withoutPersonalData('MRN 12345 97140', [{ kind: 'a record or member number', from: 0, to: 9 }]) // "          97140"
 */
export function withoutPersonalData(text: string, places: readonly PersonalData[]): string {
  let plain = '';
  let end = 0;
  for (const { from, to } of places) {
    plain += text.slice(end, from) + ' '.repeat(to - from);
    end = to;
  }
  return plain + text.slice(end);
}
