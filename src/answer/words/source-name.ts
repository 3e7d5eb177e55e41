import type { Answer } from '../answer.ts';

const longest = 60;

/** A source in a few words with its year: the title up to its first bracket, colon or comma, where it is long. */
export function sourceName(source: Answer['sources'][number]): string {
  const year = /\d{4}/.test(source.edition) ? `, ${source.edition}` : '';
  if (source.title.length <= longest) return `${source.title}${year}`;
  const cut = source.title.slice(0, longest + 1);
  const at = Math.max(
    cut.lastIndexOf(' ('),
    cut.lastIndexOf(': '),
    cut.lastIndexOf(', '),
    cut.lastIndexOf('; '),
  );
  return at > 15 ? `${cut.slice(0, at)}${year}` : `${cut.slice(0, cut.lastIndexOf(' '))}…${year}`;
}
