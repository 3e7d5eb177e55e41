/** Behind a semicolon that stands for no comma: the mouth of a face, ";)", a modifier that is asked about, "; 59?". */
const notParting = /^(?:[)(DP-]| ?\d\d ?\?)/;

/** A dash between blanks in the middle of a line. */
const dash = /(?<=[^\s-]) {1,2}--? {1,2}(?=[a-z0-9])/gi;

/** Where a part of what dashes join begins. */
const sign = /[,.:?!](?= )| -(?= )/;
const begin = /[,.?!] /;
const sentence = /[.?!:] /;

/** "NMR - PT 15": one word at the beginning of what is told says what the rest is of; a modifier is spoken of. */
const label = /^\s*(?!\d\d$)\S+$/;

/** "22 te", "10 min of balance", "22 97530", "2:10-2:25 MFR": the number comes first and is of what follows it. */
const numberFirst =
  /^\s*(?:\d{1,3} ?(?:(?:m|mins?|minutes?|')\b)? ?(?:of |on )?(?!(?:m|mins?|minutes?|with|w|by|one|in|at|per|each|then|and|total|alone|x|units?|hours?|hrs?)\b)(?:[a-z]|\d{5}\b)|\d\d?:\d\d ?- ?\d\d?:\d\d)/i;

const code = /^[a-z]?\d{5}\b/i;

/** What ends in digits and is no time that goes on to another: "1:1 - 24 min", "one on one - 40", "L4-5 - 12 minutes". */
const noSpan = /(?:\b1:1|\bon(?:e| 1| one)|\bto one|(?:\b[a-z]|\dx)\d{1,2}(?:-\d{1,2})?)$/i;

/** "15 - 20 min", "1 - 2 regions", "9 - 10": between two bare numbers a dash tells a range. */
const bare = /(?<![\w:/.-])\d{1,3}$/;
const range = /^\d{5} (?:range|family|series)\b/i;

/** "TE - 14 NMR - 14 MT - 14": each number stands behind its name, as the last one shows, behind which nothing is named. */
const closing = /^\d{1,3} ?(?:m|mins?|minutes?|')?\s*(?:[,.?;!)].*)?$/i;

/** "Te 45 - 10 min rest": it is taken off what stands before it. Among more that tell the number first it has a part of its own. */
const rest =
  /^\d{1,3} ?(?:m|mins?|minutes?|')? ?(?:(?:was|of|for|as|a|water|bathroom) ){0,3}(?:rest|rests|resting|rested|breaks?)\b/i;

/** "- alone", "- 1:1", "- 59?": how it was done, and with which modifier, is of what stands before it. */
const ofBefore = /^(?:(?:alone|solo|one on one|one to one|1 on 1|1:1)\b(?! ?\d)|\d\d ?\?)/i;

/** "Cota did - leg press 22": a list begins behind what somebody did. */
const doing = /\b(?:did|gave|had|covered|provided|performed)$/i;

/**
 * Reads the signs that people type in place of a comma as the comma they stand for: "C5; T4; L2", "te 15 - mt 10 - medicare". A dash
 * before a number is the one that leads to it ("97110 - 15"), unless the numbers come first or what it closes is told in parts.
 *
 * @param text normalized but for its lines
 * @example otherCommas('22 te - 10 manual; medicare') // '22 te, 10 manual, medicare'
 */
export function otherCommas(text: string): string {
  const read = text.includes(';') ? withoutSemicolons(text) : text;
  return read.includes(' -') ? read.split('\n').map(withinLine).join('\n') : read;
}

/** A semicolon behind what holds no comma itself is read as one; else it parts what commas join. No pattern, which would look back from every sign. */
function withoutSemicolons(text: string): string {
  let hasComma = false;
  return text
    .split('')
    .map((sign, at) => {
      const read = sign === ';' && !hasComma && !notParting.test(text.slice(at + 1, at + 6)) ? ',' : sign;
      hasComma = sign === ',' || (hasComma && !/[;.?!\n]/.test(sign));
      return read;
    })
    .join('');
}

function withinLine(line: string): string {
  const parts = line.split(dash);
  const numbers = parts.slice(1).filter((part) => /^\d/.test(part));
  const areFirst = numbers.every((part) => numberFirst.test(part));
  const areLabelled = numbers.length > 1 && !/\d/.test(parts[0] ?? '') && closing.test(numbers.at(-1) ?? '');
  return parts.reduce((told, part, at) => {
    const before = parts.slice(0, at).join(' - ');
    if (areLabelled && /^\d{1,3}\b/.test(part)) return `${told} - ${part}`;
    const isComma = standsForComma(before, part, areFirst, numbers.length === 1);
    return `${told}${isComma ? ', ' : ' - '}${part}`;
  });
}

/** "TE 30 - 10 w pta": fewer minutes, and who gave them. */
const ofHelper =
  /^(\d{1,3}) ?(?:m|mins?|minutes?|')? ?(?:by|w\/?|with) (?:(?:the|my|our|an?) )?(?:p\.?t\.?a|cota|ota|assistant|aide|tech|student)s?(?=[\s.,;)]*$|[.,;)]| (?:medicare|medicaid|part b|uhc|tricare))/i;

const isOfHelper = (told: string, next: string): boolean =>
  Number(ofHelper.exec(next)?.[1] ?? Number.MAX_SAFE_INTEGER) < Number(bare.exec(told)?.[0]);

function standsForComma(told: string, next: string, areFirst: boolean, isOnly: boolean): boolean {
  const part = told.split(sign).at(-1) ?? told;
  if (rest.test(next) && (isOnly || !numberFirst.test(part))) return false;
  if (ofBefore.test(next) || range.test(next) || doing.test(part)) return false;
  if (code.test(next) && /\d$/.test(part)) return true;
  if (!/^\d/.test(next)) return !label.test(told.split(begin).at(-1) ?? told);
  if (bare.test(part) && !noSpan.test(part)) return isOfHelper(part, next);
  if (areFirst || (numberFirst.test(part) && numberFirst.test(next))) return true;
  if (noSpan.test(part)) return true;
  // "Cueing - motor control deficit documented - 18 min".
  return isOnly && told.split(sentence).at(-1)?.includes(' - ') === true;
}
