/** Escapes the three characters that mean something in Slack's text, and no others. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escaped and bold; a star of its own would end the bold and goes. */
export function bold(text: string): string {
  return `*${escapeText(text.replaceAll('*', ''))}*`;
}

/** Shortens to `most` characters, with "…" where something is left out; never splits a character in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
