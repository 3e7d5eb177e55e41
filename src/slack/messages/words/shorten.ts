import { cutLine, type Line, renderLine } from './line.ts';

/** How long one line may be; the next is tried where giving lines away is not enough. */
const longestLines = [600, 300, 100];

/** A paragraph with how many of its lines found no room. */
interface Shortened {
  lines: Line[];
  left: number;
}

/**
 * Shortens the paragraphs of a message until together they have at most `most` characters as Slack reads them: the
 * longest gives its last line away first, and says how many it gave. The first line of each stays.
 *
 * @param paragraphs lines of each paragraph; an empty one stays empty.
 */
export function shorten(paragraphs: Line[][], most: number): Line[][] {
  let kept: Shortened[] = [];
  for (const longest of longestLines) {
    kept = paragraphs.map((lines) => ({ lines: lines.map((line) => cutLine(line, longest)), left: 0 }));
    while (sum(kept.map(size)) > most && giveOneAway(kept));
    if (sum(kept.map(size)) <= most) break;
  }
  return kept.map(said);
}

/** Takes a line from the longest paragraph that has one to give. False where none has. */
function giveOneAway(paragraphs: Shortened[]): boolean {
  const longest = paragraphs.filter(({ lines }) => lines.length > 1).sort((a, b) => size(b) - size(a))[0];
  if (longest === undefined) return false;
  longest.lines.pop();
  longest.left += 1;
  // A heading of which nothing is left would promise what does not follow; it is none of what is counted.
  while (longest.lines.length > 1 && isHeading(longest.lines.at(-1))) longest.lines.pop();
  return true;
}

const isHeading = (line: Line | undefined): boolean => line?.lead !== undefined && line.text === '';

/** The lines with how many are left out; behind a sentence that stands alone that would cost a line and say little. */
function said({ lines, left }: Shortened): Line[] {
  const [first] = lines;
  if (left === 0 || (lines.length === 1 && first?.text !== '')) return lines;
  return [...lines, { text: `… and ${left} more`, left }];
}

const sum = (sizes: number[]) => sizes.reduce((total, one) => total + one, 0);
const size = (one: Shortened) => sum(said(one).map((line) => renderLine(line).length + 1));
