/** Escapes the three characters that mean something in Slack's text, and no others. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A code and its units, or what a count of minutes comes to, in one piece, for a telephone would break a line between them. Only for
 * what is looked at: what is copied into a claim, and what programs read, has ordinary spaces.
 *
 * @example unbroken('97112 × 2; 97110 20 min = 1') // with no-break spaces around both signs, and before and behind "20"
 */
export const unbroken = (text: string): string =>
  text.replace(/(\b[A-Z\d]\d{4} \d{1,3} min)? [×=] (?=\d)/g, (counted) => counted.replaceAll(' ', '\u00a0'));

/** Shortens to `most` characters, with "…" where something is left out; never splits a character in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** Escaped, and at most `most` characters long after that: an entity is never cut through. */
export function escapeWithin(text: string, most: number): string {
  let room = most;
  let escaped = escapeText(cut(text, room));
  while (escaped.length > most) {
    room -= Math.max(1, Math.ceil((escaped.length - most) / 5));
    escaped = escapeText(cut(text, room));
  }
  return escaped;
}
