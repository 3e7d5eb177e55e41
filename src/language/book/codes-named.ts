import type { NamedCode } from '../../rulebook/check-codes-named.ts';

/** A code as it is written: five digits, or a letter and four digits. */
const code = /\b(?:\d{5}|[A-Z]\d{4})\b/g;

/**
 * The codes that a text of intents/ names, each with its place, so that one that no rule file describes stops the start.
 *
 * @example codesNamed('can i bill 97140 with 98941', place).map((named) => named.code) // ['97140', '98941']
 */
export const codesNamed = (text: string, place: Omit<NamedCode, 'code'>): NamedCode[] =>
  (text.match(code) ?? []).map((found) => ({ ...place, code: found }));
