/** What stands behind a sign has ended there already: a comma and the end of a line are one comma. */
const behindSign = /(?<=[,;.?!]) {0,3}\n(?= {0,3}[a-z0-9])/gi;

/**
 * A line that breaks off in the middle of what is told. What ends in a time or a single letter is the line of a list, and so is
 * what begins with the clock.
 */
const withinProse =
  /(?<=[^\s:])(?<!\d ?(?:m|mins?|minutes?)?)(?<!\b[a-z]) {0,3}\n(?= {0,3}[a-z0-9](?!\d?:\d))/gi;

/** "Pain:", "P: ": the lines of a note are told under labels, and each holds its own. */
const label = /^ {0,3}[a-z][a-z ]{0,20}:/im;

/** "20 min ⏎ te ⏎ 15 min ⏎ mt": two lines that hold no more than a time are of a list, which tells each on a line of its own. */
const loneTime = /^ {0,3}\d{1,3} ?(?:m|mins?|minutes?|')? {0,3}$/gim;

/**
 * Joins the lines of what is prose: thumbs press return where others type a comma ("caregiver came alone ⏎ I taught the daughter").
 * Lists, notes with labels and lines that begin with a sign keep their lines.
 *
 * @param text normalized but for its lines
 * @example wrappedLines('adjusted C and T,\nmedicare') // 'adjusted C and T, medicare'
 */
export function wrappedLines(text: string): string {
  if (!text.includes('\n')) return text;
  const joined = text.replace(behindSign, ' ');
  const isList = label.test(joined) || (joined.match(loneTime)?.length ?? 0) > 1;
  return isList ? joined : joined.replace(withinProse, ', ');
}
