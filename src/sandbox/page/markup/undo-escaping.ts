/**
 * Undoes Slack's escaping, which knows these three entities and no other.
 * @example undoEscaping('Tom &amp; Ann &lt;3') // 'Tom & Ann <3'
 */
export function undoEscaping(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
