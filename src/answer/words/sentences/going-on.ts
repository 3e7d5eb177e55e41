/**
 * A text as it goes on inside of a sentence: its first word begins small, unless it is written in capitals or is a name.
 *
 * @example goingOn('List of muscle exercises') // 'list of muscle exercises'
 * @example goingOn('PSFS score') // 'PSFS score'
 */
export function goingOn(text: string): string {
  const [first = ''] = text.split(/[\s,;:]/);
  return /^[A-Z][a-z'’-]*$/.test(first) && !names.has(first)
    ? first.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** First words that are names wherever they stand. */
const names: ReadonlySet<string> = new Set(['Medicare', 'Medicaid', 'Optum', 'Epley']);
