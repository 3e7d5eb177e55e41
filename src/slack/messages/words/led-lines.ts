import { heading, item, type Line, led } from './line.ts';

/** First words that several lines may share: who says it, or of what it is said. */
const sharedWords = /^(.{2,60}?:)(\s.*)$/s;

/**
 * Texts as lines, each with its first words in bold where they say what it is; those that follow each other with the same
 * first words stand under them as a list.
 * @example ledLines(['Ask the payer: A?', 'Ask the payer: B?']) // "Ask the payer:" in bold, then "• A?" and "• B?"
 */
export function ledLines(texts: readonly string[]): Line[] {
  return runsOf(texts).flatMap(({ shared, rest }) =>
    shared === '' ? rest.map(led) : [heading(shared), ...rest.map(item)],
  );
}

/**
 * Texts as items of a list; those that follow each other with the same first words stand under them as a list of their own.
 * @example listed(['A.', 'Aetna: B.', 'Aetna: C.']) // "• A.", "• Aetna:", "  ◦ B.", "  ◦ C."
 */
export function listed(texts: readonly string[]): Line[] {
  return runsOf(texts).flatMap(({ shared, rest }) =>
    shared === '' ? rest.map(item) : [item(shared), ...rest.map((text) => ({ text: `  ◦ ${text}` }))],
  );
}

/** The texts in runs: a run shares its first words, without which its texts stand in it, or is of one text that shares nothing. */
function runsOf(texts: readonly string[]): { shared: string; rest: string[] }[] {
  const split = texts.map((text) => sharedWords.exec(text) ?? ['', '', text]);
  const leadAt = (at: number): string => split[at]?.[1] ?? '';
  return split.flatMap(([, shared = '', rest = ''], at) => {
    const goesOn = shared !== '' && leadAt(at - 1) === shared;
    if (goesOn) return [];
    const until = split.findIndex((_, next) => next > at && leadAt(next) !== shared);
    const run = shared === '' ? 1 : (until === -1 ? split.length : until) - at;
    return run === 1
      ? [{ shared: '', rest: [texts[at] ?? rest] }]
      : [{ shared, rest: split.slice(at, at + run).map(([, , text = '']) => text.trim()) }];
  });
}
