/** Short words that people type so often that a slip in them can be told. */
export interface ThumbedWords {
  words: ReadonlySet<string>;
  /** By the first letter and the length: "t4". */
  byStart: ReadonlyMap<string, readonly string[]>;
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
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const start = startOf(word.charAt(0), word.length);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return { words: new Set(words), byStart, leftAlone: new Set(leftAlone), whole: new Set(whole) };
}

const startOf = (letter: string, length: number): string => letter + length;

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

/**
 * The short word that a thumb missed: "adn" for "and", "gaiit" for "gait", "mun" for "min". Words that long are far apart, which a
 * distance would tell; of short ones only what thumbs do is trusted, and the first letter unless it was swapped. Null where none or
 * several are as likely.
 *
 * @param typed a word that nobody taught, in lower case
 */
export function thumbSlip(typed: string, { byStart, leftAlone, whole }: ThumbedWords): string | null {
  if (leftAlone.has(typed)) return null;
  const of = (place: number, length: number) => byStart.get(startOf(typed.charAt(place), length)) ?? [];
  const same = of(0, typed.length);
  // How a thumb misses, the likeliest first: two letters swapped, one held too long, the one beside it hit, one left out.
  const meant = [
    () => [...same, ...of(1, typed.length)].filter((word) => isSwapped(typed, word)),
    () => of(0, typed.length - 1).filter((word) => isHeld(typed, word)),
    () => same.filter((word) => isBeside(typed, word)),
    () => of(0, typed.length + 1).filter((word) => isLeftOut(typed, word) && !whole.has(word)),
  ];
  for (const meantBy of meant) {
    const [word, another] = new Set(meantBy());
    if (another !== undefined) return null;
    if (word !== undefined) return word;
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
