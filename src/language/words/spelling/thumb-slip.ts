/** Short words that people type so often that a slip in them can be told. */
export interface ThumbedWords {
  byLetter: ReadonlyMap<string, readonly string[]>;
  /** What looks like a slip and is a name or another word. */
  leftAlone: ReadonlySet<string>;
  /** Of which no letter may be missing. */
  whole: ReadonlySet<string>;
}

/** @param words of intents/vocabulary/thumbed.yml, among them the whole ones */
export function thumbedWords(
  words: readonly string[],
  leftAlone: readonly string[],
  whole: readonly string[] = [],
): ThumbedWords {
  const byLetter = new Map<string, string[]>();
  for (const word of words) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
  return { byLetter, leftAlone: new Set(leftAlone), whole: new Set(whole) };
}

/** Of three letters no one may be missing: two letters are an abbreviation of something else. */
const SHORTEST_CUT = 4;

/** The letters around each on a telephone's keys. */
const around: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qeas',
  e: 'wrsd',
  r: 'etdf',
  t: 'ryfg',
  y: 'tugh',
  u: 'yihj',
  i: 'uojk',
  o: 'ipkl',
  p: 'ol',
  a: 'qwsz',
  s: 'awedzx',
  d: 'serfxc',
  f: 'drtgcv',
  g: 'ftyhvb',
  h: 'gyujbn',
  j: 'huiknm',
  k: 'jiolm',
  l: 'kop',
  z: 'asx',
  x: 'zsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
};

/** How a thumb misses, the likeliest first: two letters swapped, one held too long, the one beside it hit, one left out. */
const ways: readonly ((typed: string, meant: string) => boolean)[] = [isSwapped, isHeld, isBeside, isLeftOut];

/**
 * The short word that a thumb missed: "adn" for "and", "gaiit" for "gait", "mun" for "min". Words that long are far apart, which a
 * distance would tell; of short ones only what thumbs do is trusted, and the first letter unless it was swapped. Null where none or
 * several are as likely.
 *
 * @param typed a word that nobody taught, in lower case
 */
export function thumbSlip(typed: string, { byLetter, leftAlone, whole }: ThumbedWords): string | null {
  if (leftAlone.has(typed)) return null;
  const near = [
    ...(byLetter.get(typed.charAt(0)) ?? []),
    ...(byLetter.get(typed.charAt(1)) ?? []).filter((word) => word.charAt(1) === typed.charAt(0)),
  ];
  for (const isWay of ways) {
    const meant = new Set(
      near.filter((word) => isWay(typed, word) && !(isWay === isLeftOut && whole.has(word))),
    );
    if (meant.size > 1) return null;
    for (const word of meant) return word;
  }
  return null;
}

/** The first place where they differ. */
function parting(typed: string, meant: string): number {
  let at = 0;
  while (at < typed.length && typed.charAt(at) === meant.charAt(at)) at++;
  return at;
}

function isSwapped(typed: string, meant: string): boolean {
  const at = parting(typed, meant);
  return (
    typed.length === meant.length &&
    at < typed.length - 1 &&
    typed.charAt(at) === meant.charAt(at + 1) &&
    typed.charAt(at + 1) === meant.charAt(at) &&
    typed.slice(at + 2) === meant.slice(at + 2)
  );
}

function isHeld(typed: string, meant: string): boolean {
  const at = parting(typed, meant);
  return (
    typed.length === meant.length + 1 &&
    at > 0 &&
    typed.charAt(at) === typed.charAt(at - 1) &&
    typed.slice(at + 1) === meant.slice(at)
  );
}

function isBeside(typed: string, meant: string): boolean {
  const at = parting(typed, meant);
  return (
    typed.length === meant.length &&
    at > 0 &&
    (around[meant.charAt(at)] ?? '').includes(typed.charAt(at)) &&
    typed.slice(at + 1) === meant.slice(at + 1)
  );
}

function isLeftOut(typed: string, meant: string): boolean {
  const at = parting(typed, meant);
  return (
    meant.length >= SHORTEST_CUT &&
    typed.length === meant.length - 1 &&
    at > 0 &&
    typed.slice(at) === meant.slice(at + 1)
  );
}
