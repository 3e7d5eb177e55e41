import { cut } from './mrkdwn.ts';

/** One line is never longer than this, so that giving lines away is enough to fit. */
const longestLine = 600;

/**
 * Shortens the paragraphs of a message until together they have at most `most` characters: the longest gives its
 * last line away first, and says so with "…". The first line of each stays.
 *
 * @param paragraphs lines of each paragraph; an empty one stays empty.
 */
export function shorten(paragraphs: string[][], most: number): string[][] {
  const kept = paragraphs.map((lines) => lines.map((line) => cut(line, longestLine)));
  const size = (lines: string[]) => lines.reduce((sum, line) => sum + line.length + 1, 0);
  const total = () => kept.reduce((sum, lines) => sum + size(lines), 0);
  while (total() > most) {
    const longest = kept.filter((lines) => lines.length > 1).sort((a, b) => size(b) - size(a))[0];
    if (longest === undefined) break;
    if (longest.at(-1) === '…') longest.pop();
    longest[longest.length - 1] = '…';
    if (longest.length === 2 && total() > most) longest.pop();
  }
  return kept;
}
