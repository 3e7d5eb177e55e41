/** Texts that follow each other with the same first words, without them; `shared` is empty where a text stands alone. */
export interface Run {
  shared: string;
  rest: string[];
}

/** First words that several lines may share: who says it, or of what it is said. */
const sharedWords = /^(.{2,60}?:)(\s.*)$/s;

/**
 * Texts in runs that share their first words up to a colon; in a run each sentence begins with a capital.
 *
 * @example inRuns(['Ask the payer: A?', 'Ask the payer: B?']) // [{ shared: 'Ask the payer:', rest: ['A?', 'B?'] }]
 */
export function inRuns(texts: readonly string[]): Run[] {
  const split = texts.map((text) => sharedWords.exec(text) ?? ['', '', text]);
  const leadAt = (at: number): string => split[at]?.[1] ?? '';
  return split.flatMap(([, shared = '', rest = ''], at) => {
    const goesOn = shared !== '' && leadAt(at - 1) === shared;
    if (goesOn) return [];
    const until = split.findIndex((_, next) => next > at && leadAt(next) !== shared);
    const run = shared === '' ? 1 : (until === -1 ? split.length : until) - at;
    return run === 1
      ? [{ shared: '', rest: [texts[at] ?? rest] }]
      : [{ shared, rest: split.slice(at, at + run).map(([, , text = '']) => asPoint(text.trim())) }];
  });
}

/** A whole sentence begins with a capital, also where it stood behind a colon; "a PT bills Medicare" is a point. */
const asPoint = (text: string): string =>
  /[.?!]$/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
