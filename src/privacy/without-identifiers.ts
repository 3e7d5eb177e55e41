/** What follows these words is a person's, not a visit's: birth dates, record, account and social security numbers. */
const identifiers: RegExp[] = [
  /\b(?:dob|d\.o\.b\.?|born|birth ?date|date of birth)\b[ :]{0,3}(?:on )?(?:\d[\d/.-]{3,12}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/gi,
  /\b(?:mrn|ssn|(?:patient|pt|member|chart|acct|account|record) ?(?:id|no\.?|number|#))[ :#]{0,3}[a-z]{0,3}\d[\d-]{2,20}/gi,
  // A Medicare beneficiary's number, and the usual shape of a member's: letters, then many digits.
  /\b[1-9][a-z][a-z\d]\d-?[a-z][a-z\d]\d-?[a-z]{2}\d{2}\b/gi,
  /\b[A-Z]{1,3}\d{7,12}\b/g,
];

/**
 * The text without birth dates and record numbers, so that none of them is read as a date of service or as a code, and
 * none can come back in a reply or travel in a button. Each is replaced by blanks, so that places in the text stay.
 *
 * @example withoutIdentifiers('DOB 1/2/1970 97140 23 min') // "             97140 23 min"
 */
export function withoutIdentifiers(text: string): string {
  return identifiers.reduce(
    (plain, pattern) => plain.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}
