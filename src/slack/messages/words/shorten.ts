import { cutLine, type Line, plain, renderLine } from './line.ts';

const dots = plain('…');

/** How long one line may be; the next is tried where giving lines away is not enough. */
const longestLines = [600, 300, 100];

/**
 * Shortens the paragraphs of a message until together they have at most `most` characters as Slack reads them: the
 * longest gives its last line away first, and says so with "…". The first line of each stays.
 *
 * @param paragraphs lines of each paragraph; an empty one stays empty.
 */
export function shorten(paragraphs: Line[][], most: number): Line[][] {
  let kept: Line[][] = [];
  for (const longest of longestLines) {
    kept = paragraphs.map((lines) => lines.map((line) => cutLine(line, longest)));
    while (sum(kept.map(size)) > most && giveOneAway(kept));
    if (sum(kept.map(size)) <= most) break;
  }
  return kept;
}

/** Takes a line from the longest paragraph that has one to give. False where none has. */
function giveOneAway(paragraphs: Line[][]): boolean {
  const longest = paragraphs.filter((lines) => lines.length > 1).sort((a, b) => size(b) - size(a))[0];
  if (longest === undefined) return false;
  if (longest.at(-1) === dots) longest.pop();
  // Where only the first line is left, dots behind it would cost a line and say little.
  longest.splice(-1, 1, ...(longest.length > 2 ? [dots] : []));
  return true;
}

const sum = (sizes: number[]) => sizes.reduce((total, one) => total + one, 0);
const size = (lines: Line[]) => sum(lines.map((line) => renderLine(line).length + 1));
