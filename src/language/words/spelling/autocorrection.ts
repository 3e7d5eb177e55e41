import type { Lexicon } from '../lexicon.ts';
import { type Token, tokenWith } from '../tokens.ts';
import { isPlace, type Place, standsAt } from './slip-places.ts';

/** What is typed for another word in a certain place. */
export interface Autocorrection {
  typed: readonly string[];
  meant: string;
  place: Place;
}

/** All of them, by the first word typed. */
export type Autocorrections = ReadonlyMap<string, readonly Autocorrection[]>;

/**
 * @param words "PLACE/MEANT" with what is typed for it: intents/vocabulary/autocorrected.yml
 * @throws RangeError for a place that nobody knows
 */
export function newAutocorrections(words: Record<string, readonly string[]>): Autocorrections {
  const all = new Map<string, Autocorrection[]>();
  for (const [key, phrases] of Object.entries(words)) {
    const [where = '', meant = ''] = key.split('/');
    const [name = '', ...beside] = where.split(' ');
    if (!isPlace(name)) throw new RangeError(`autocorrected.yml: "${name}" is no place`);
    for (const phrase of phrases) {
      const typed = phrase.split(' ');
      const first = typed[0] as string;
      all.set(first, [...(all.get(first) ?? []), { typed, meant, place: { name, beside } }]);
    }
  }
  return all;
}

/**
 * Reads what a telephone's correction made of a word as the word that was typed, where it means nothing else: "there ex 20",
 * "te 20, gate 15". Elsewhere, as in "is there a limit", it stays what it is.
 */
export function withoutAutocorrection(
  tokens: readonly Token[],
  { autocorrections, lexicon }: { autocorrections: Autocorrections; lexicon: Lexicon },
): readonly Token[] {
  let read: Token[] | null = null;
  for (let at = 0; at < (read ?? tokens).length; at++) {
    const now = read ?? tokens;
    const one = autocorrections
      .get(now[at]?.text ?? '')
      ?.find(
        ({ typed, place }) =>
          typed.every((word, next) => now[at + next]?.text === word) &&
          standsAt(place, now, at, at + typed.length),
      );
    const first = now[at];
    const last = one && now[at + one.typed.length - 1];
    const known = one && lexicon.get(one.meant);
    if (!one || !first || !last || !known) continue;
    read ??= [...tokens];
    read.splice(
      at,
      one.typed.length,
      tokenWith(first, {
        kind: 'word',
        to: last.to,
        raw: one.typed.length === 1 ? first.raw : `${first.raw} ${last.raw}`,
        text: one.meant,
        stem: known.stem,
        known,
      }),
    );
  }
  return read ?? tokens;
}
