import { firstNames } from './first-names.ts';

/** A word as typed, with its place. */
interface Word {
  raw: string;
  low: string;
  from: number;
  to: number;
}

const word = /[a-z][a-z'-]{0,30}/gi;

/** Whoever bears one of these before the name is a person in treatment or in the records. */
const titles = new Set(['mr', 'mrs', 'mister', 'missus']);
/** Titles that are words as well: multiple sclerosis, "did I miss". They need a name with a capital. */
const doubtfulTitles = /^(Ms|Miss|Mx)$/;
const patientWords = /^(patient|pt|client|member|pts|patients|named|name)$/;
/** Between "patient" and a name: "patient named John", "pt name: John". */
const links = new Set(['is', 'named', 'name', 'called', 's']);
/** Who works here is no patient. */
const staff =
  /^(dr|doctor|doc|pta|pt|ot|cota|ota|lmt|dc|dpt|therapist|chiropractor|assistant|aide|tech|nurse|biller|provider|practitioner|with|by|hi|hey|hello|thanks|thx)$/;
/** Methods, signs and tools that bear a person's name. */
const methods =
  /^(mulligan|maitland|graston|bobath|mckenzie|epley|gonstead|thompson|cox|logan|palmer|romberg|berg|tinetti|alexander|feldenkrais|frenkel|cawthorne|cooksey|brandt|daroff|semont|dix|hallpike|kaltenborn|williams|kegel|codman|brunnstrom|rood|vojta|phalen|tinel|spurling|achilles|purdue|pilates|swiss|russian|nordic|romanian|bulgarian|turkish|copenhagen|bosu|kinesio|denneroll|webster|blair|nimmo|vodder|barnes|upledger|janda|apley|mcmurray|lachman|thomas|ober|hawkins|neer|gillet|adams|gower|bankart)$/;

/**
 * Finds names of people: behind a title ("mrs jones"), behind a word for a patient ("pt John D"), a first name with a
 * capital, alone or with the name that follows it, and words with capitals right before a birth date or a record number.
 *
 * @param isKnown whether a word in small letters is one of the field or of every day
 * @param numbers where the identifiers begin that were found already
 */
export function findNames(
  text: string,
  isKnown: (word: string) => boolean,
  numbers: ReadonlySet<number>,
): { from: number; to: number }[] {
  const words: Word[] = [];
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const raw = found[0];
    words.push({ raw, low: raw.toLowerCase(), from: found.index, to: found.index + raw.length });
  }
  const isNear = (at: number) =>
    at > 0 && /^[ .:,]{1,3}$/.test(text.slice(words[at - 1]?.to, words[at]?.from));
  const between = (at: number) => text.slice(words[at - 1]?.to ?? 0, words[at]?.from);
  const mayBeName = ({ low }: Word) => low.length > 1 && !isKnown(low) && !methods.test(low);
  const found: { from: number; to: number }[] = [];
  const named = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) continue;
    const length = nameLength(words, at, { isNear, between, mayBeName, numbers });
    const last = words[at + length - 1];
    if (length === 0 || !last) continue;
    found.push({ from: first.from, to: last.to });
    named.add(last.low);
    at += length - 1;
  }
  // "Mr. Olsen had gait. Olsen and another patient then …": a surname that was told is one wherever it stands.
  const isAgain = (name: Word) =>
    named.has(name.low) && isCapital(name) && mayBeName(name) && !found.some(({ to }) => to === name.to);
  for (const name of named.size > 0 ? words.filter(isAgain) : [])
    found.push({ from: name.from, to: name.to });
  return found;
}

interface Around {
  /** The word stands right behind the one before it. */
  isNear(at: number): boolean;
  /** What stands between the word and the one before it. */
  between(at: number): string;
  mayBeName(word: Word): boolean;
  numbers: ReadonlySet<number>;
}

/** How many words from `at` on are a name; 0 for none. */
function nameLength(words: readonly Word[], at: number, around: Around): number {
  const name = words[at];
  if (!name) return 0;
  const known = firstNames.has(name.low);
  if (!known && !isCapital(name) && !isAnnounced(words[at - 1])) return 0;
  const before = around.isNear(at) ? words[at - 1] : undefined;
  const further = before && around.isNear(at - 1) ? words[at - 2] : undefined;
  const titled = before && (titles.has(before.low) || (doubtfulTitles.test(before.raw) && isCapital(name)));
  if (titled && name.low.length > 1) return 1 + following(words, at + 1, around);
  if (before && staff.test(before.low) && !patientWords.test(before.low)) return 0;
  const isPatient =
    before &&
    (patientWords.test(before.low) ||
      (links.has(before.low) && further !== undefined && patientWords.test(further.low)));
  const isNamed = isPatient && links.has(before.low);
  if (isPatient && (isCapital(name) || isNamed || known) && (known || around.mayBeName(name)))
    return 1 + following(words, at + 1, around);
  if (known && isCapital(name) && !methods.test(name.low)) return 1 + following(words, at + 1, around);
  // "john smith 97110 20 min": people who hurry type no capitals.
  const begins = before === undefined || (at > 0 && /[\n.;:!?]/.test(around.between(at)));
  if (known && !methods.test(name.low) && (begins || at === 0)) {
    const surname = words[at + 1];
    const isSurname = surname && around.isNear(at + 1) && around.mayBeName(surname);
    return isSurname ? 2 : at === 0 ? 1 : 0;
  }
  // "Smith, John"
  const next = words[at + 1];
  if (
    next &&
    isCapital(name) &&
    isCapital(next) &&
    firstNames.has(next.low) &&
    around.isNear(at + 1) &&
    around.mayBeName(name)
  )
    return 2;
  if (next && known && around.isNear(at + 1) && around.mayBeName(next) && isBeforeNumber(next, around))
    return 2;
  const pair = next && around.isNear(at + 1) && isCapital(name) && isCapital(next);
  return pair && around.mayBeName(name) && isBeforeNumber(next, around) ? 2 : 0;
}

/** A word that is no first name, in small letters, is a name only behind one of these: that spares most words the rest. */
const isAnnounced = (before: Word | undefined): boolean => before !== undefined && announces.has(before.low);

const announces: ReadonlySet<string> = new Set([...titles, ...links]);

/** Further names behind the first: "Jane van Dyke" counts two of them, "John D" the letter. */
function following(words: readonly Word[], from: number, around: Around): number {
  let at = from;
  for (; at < from + MOST_FURTHER; at++) {
    const next = words[at];
    if (!next || !around.isNear(at) || !isCapital(next)) break;
    if (next.raw.length === 1) return at + 1 - from;
    if (!around.mayBeName(next)) break;
  }
  return at - from;
}

/** Names behind the first: what goes on for longer is no name. */
const MOST_FURTHER = 3;

const isCapital = ({ raw }: Word): boolean => {
  const first = raw.charCodeAt(0);
  return first >= LETTER_A && first <= LETTER_Z;
};

const [LETTER_A, LETTER_Z] = [65, 90];

/** A birth date or a record number stands right behind. */
const isBeforeNumber = ({ to }: Word, { numbers }: Around): boolean =>
  [to, to + 1, to + 2, to + 3].some((at) => numbers.has(at));
