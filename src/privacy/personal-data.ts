import { findNames } from './find-names.ts';

/** What may belong to a patient, as the reminder calls it. */
export type PersonalKind =
  | 'a name'
  | 'a birth date'
  | 'a record or member number'
  | 'a social security number'
  | 'a telephone number'
  | 'an e-mail address'
  | 'a street address';

/** A place of the text that belongs to a person, not to a visit. */
export interface PersonalData {
  kind: PersonalKind;
  from: number;
  to: number;
}

interface Shape {
  kind: PersonalKind;
  /** What a text must hold for the pattern to match; several shapes share one, so that most texts are looked through for few. */
  sign: RegExp;
  pattern: RegExp;
}

/** The words that lead an identifier. */
const led =
  /\b(?:dob|d\.o\.b|d\/o\/b|bday|birth|date of birth|born|ssn?|social|soc sec|mrn|mbi|hicn|medical record|(?:patient|pt|member|subscriber|policy|insurance|medicaid|medicare|group|case|chart|acct|account|record) ?(?:id|no[.:]|num|nbr|number|#)|(?:phone|cell|mobile|tel|call(?: (?:him|her|them))?(?: at)?|text)[ :#]{1,3}\d|lives (?:at|on)|home address|mailing address|address|zip)/i;
/** Digits that no code or minutes have: parted before the last four, or many in a row. */
const parted = /\d[ .-]\d{4}/;
const many = /\d{7}/;

/** Before all others; most texts hold no such sign, and looking for what may stand before it takes longest. */
const address: Shape = {
  kind: 'an e-mail address',
  sign: /@/,
  pattern: /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/g,
};

/**
 * Shapes of identifiers, the surest first: where two claim one place the first has it. Every repetition is bounded, so
 * that the time grows with the length of the text and no faster.
 */
const shapes: Shape[] = [
  {
    kind: 'a birth date',
    sign: led,
    pattern:
      /\b(?:dob|d\.o\.b|d\/o\/b|bday|birth ?day|birth ?date|date of birth|born)\b[ .:=-]{0,3}(?:(?:is|on|in) )?(?:\d[\d/.-]{3,12}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{2,4})/gi,
  },
  { kind: 'a social security number', sign: parted, pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g },
  {
    kind: 'a social security number',
    sign: led,
    pattern:
      /\b(?:ssn?|social|soc sec|social security)(?: (?:no\.|number|#))?[ :#=]{0,3}(?:is )?(?:\d{3}[ -]?\d{2}[ -]?)?\d{4}(?!\d)/gi,
  },
  {
    kind: 'a record or member number',
    sign: led,
    pattern:
      /\b(?:mrn|mbi|hicn|medical record(?: number)?|(?:patient|pt|member|subscriber|policy|insurance|medicaid|medicare|group|case|chart|acct|account|record) ?(?:id|no[.:]|num|nbr|number|#)|chart ?#)[ :#=.]{0,3}(?:is )?[a-z]{0,4}-?\d[\da-z-]{2,20}/gi,
  },
  // A Medicare number: its letters and digits have fixed places.
  {
    kind: 'a record or member number',
    sign: /\d[a-z][a-z\d]\d/i,
    pattern: /\b[1-9][a-z][a-z\d]\d-?[a-z][a-z\d]\d-?[a-z]{2}\d{2}\b/gi,
  },
  { kind: 'a record or member number', sign: many, pattern: /\b[a-z]{1,4}\d{7,12}\b/gi },
  {
    kind: 'a telephone number',
    sign: parted,
    pattern: /(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])/g,
  },
  {
    kind: 'a telephone number',
    sign: led,
    pattern:
      /\b(?:phone|cell|mobile|tel|call(?: (?:him|her|them))?(?: at)?|text)[ :#]{1,3}\d{3}[ .-]?\d{4}\b/gi,
  },
  { kind: 'a record or member number', sign: many, pattern: /(?<![\d.-])\d{7,12}(?![\d-])/g },
  {
    kind: 'a street address',
    sign: /\d (?:[NSEW]\.? )?[A-Z][a-z]/,
    pattern:
      /(?<!\d)\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][a-z]{2,15} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Blvd|Boulevard|Court|Ct|Way|Place|Pl|Circle|Cir|Terrace|Hwy)\b\.?(?:,? (?:Apt|Unit|#) ?\w{1,5})?(?:,? [A-Z][a-z]{2,15}){0,2}(?:,? [A-Z]{2})?(?:,? \d{5}(?:-\d{4})?)?/g,
  },
  {
    kind: 'a street address',
    sign: led,
    pattern:
      /\b(?:lives (?:at|on)|(?:home |mailing )?address(?: is)?)[ :]{1,2}\d{1,5} (?:[a-z\d]{1,15} ){1,3}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|court|ct|way|place|pl|circle|terrace|hwy)\b(?:(?:,? [a-z]{2,15}){1,3},? \d{5}(?!\d))?/gi,
  },
  { kind: 'a street address', sign: led, pattern: /\bzip(?: ?code)?[ :]{0,2}\d{5}(?:-\d{4})?\b/gi },
];

const signs: ReadonlySet<RegExp> = new Set(shapes.map(({ sign }) => sign));

/** The shapes whose sign a text holds, the surest first. All but an address hold a digit. */
function shapesIn(text: string): readonly Shape[] {
  const found: Shape[] = text.includes('@') ? [address] : [];
  if (!/\d/.test(text)) return found;
  const held = [...signs].filter((sign) => sign.test(text));
  return held.length === 0 ? found : found.concat(shapes.filter(({ sign }) => held.includes(sign)));
}

/**
 * Finds what belongs to a person in a text: birth dates, record, member, social security and telephone numbers, e-mail
 * and street addresses, and names where a title, a word for a patient or a first name shows them.
 *
 * @param isKnown whether a word, in small letters, is one of the field or of every day, and so no name
 * @returns places in the order of the text, none inside another
 */
export function findPersonalData(text: string, isKnown: (word: string) => boolean): PersonalData[] {
  const found: PersonalData[] = [];
  const take = (place: PersonalData) => {
    if (!found.some(({ from, to }) => from < place.to && place.from < to)) found.push(place);
  };
  for (const { kind, pattern } of shapesIn(text)) {
    // In place of `matchAll`, which makes each pattern anew.
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
      take({ kind, from: match.index, to: match.index + match[0].length });
  }
  const numbers = new Set(found.map(({ from }) => from));
  for (const place of findNames(text, isKnown, numbers)) take({ kind: 'a name', ...place });
  return found.sort((a, b) => a.from - b.from);
}
