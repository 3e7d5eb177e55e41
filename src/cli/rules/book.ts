import { writeFileSync } from 'node:fs';
import { writeBook } from '../../rulebook/book/write-book.ts';
import { loadRuleFiles } from '../../rulebook/load-rule-set.ts';
import { bookFile } from '../../rulebook/places.ts';

/**
 * Writes the reader's book of the package's own rules.
 *
 * @throws ClaimlineError `RULES_INVALID` before anything is written
 */
export function writeBookFile(): string[] {
  const book = writeBook(loadRuleFiles());
  writeFileSync(bookFile, book);
  return [`docs/rules.md: ${book.split('\n').length - 1} lines.`];
}
