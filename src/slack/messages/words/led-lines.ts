import { heading, item, type Line, led } from './line.ts';

/**
 * Texts as lines, each with its first words in bold where they say what it is; those that follow each other with the same
 * first words stand under them as a list.
 * @example ledLines(['Ask the payer: A?', 'Ask the payer: B?']) // "Ask the payer:" in bold, then "• A?" and "• B?"
 */
export function ledLines(texts: readonly string[]): Line[] {
  const lines = texts.map(led);
  const leadAt = (at: number): string | undefined => lines[at]?.lead;
  return lines.flatMap((line, at) => {
    const { lead } = line;
    const isFirst = leadAt(at - 1) !== lead;
    if (lead === undefined || (isFirst && leadAt(at + 1) !== lead)) return [line];
    return [...(isFirst ? [heading(lead)] : []), item(line.text.trim())];
  });
}
