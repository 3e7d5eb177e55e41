import type { Token } from '../../words/tokens.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Words with which a question begins, after those that only lead to it. */
const opener = new Set(
  'is are was were does do did can could may should would will shall must what whats which when where why who whose how need any anyone anybody isnt arent doesnt dont cant wont shouldnt'.split(
    ' ',
  ),
);
/** "So can we …", "my question is what …", "also, …": words before the question itself. */
const leading = new Set(
  'so and but ok okay also just now then or hi hey hello please pls well again basically question my our is the quick wondering confused if not sure , - :'.split(
    ' ',
  ),
);
const mostLeading = 6;

/** Words before a full stop that ends no sentence. */
const abbreviated = new Set('vs dr mr mrs ms approx etc no min mins hr hrs w ext eval st'.split(' '));

/** A question of so few words asks of what stands before it: "is that right?", "thoughts?". */
const fewest = 4;

/**
 * Finds the sentence that asks, in a message that tells a story first. Of several the last counts: people tell what
 * happened and then ask.
 *
 * @returns null where the whole message is one sentence, or where none of its sentences asks
 * @example "pt had TKA. did 15 min manual. does uhc want GP on it?" // the last sentence
 */
export function questionPart(tokens: readonly Token[]): Span | null {
  const all = sentencesOf(tokens);
  if (all.length < 2) return null;
  const marked = all.findLastIndex(({ to }) => tokens[to - 1]?.text === '?');
  const opened = all.findLastIndex((span) => opensQuestion(tokens, span));
  // "Wants a consent form?? for maint. adj what mod goes on": what is asked last of all needs no mark.
  const last = all[opened];
  const isLast = opened === all.length - 1 && last !== undefined && wordsIn(tokens, last) >= fewest;
  const span = all[isLast || marked < 0 ? opened : marked];
  const at = span === undefined ? -1 : all.indexOf(span);
  if (span === undefined) return null;
  const before = all[at - 1];
  return before && wordsIn(tokens, span) < fewest && !namesNumber(tokens, span)
    ? { from: before.from, to: span.to }
    : span;
}

function sentencesOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  tokens.forEach((_, at) => {
    if (!endsSentence(tokens, at)) return;
    if (wordsIn(tokens, { from, to: at + 1 }) > 0) spans.push({ from, to: at + 1 });
    else if (spans.length > 0) (spans.at(-1) as Span).to = at + 1;
    from = at + 1;
  });
  if (wordsIn(tokens, { from, to: tokens.length }) > 0) spans.push({ from, to: tokens.length });
  return spans;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (text === '?' || text === '!' || text === '\n') return true;
  if (text !== '.') return false;
  return tokens[at + 1]?.glued !== true && !abbreviated.has(tokens[at - 1]?.text ?? '');
}

/** Words that ask wherever they stand: "97110 under part b, what gets added". */
const asking = new Set('what whats which'.split(' '));

function opensQuestion(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (asking.has(tokens[at]?.text ?? '')) return true;
  let at = from;
  while (at < to && at < from + mostLeading && leading.has(tokens[at]?.text ?? '')) {
    if (opener.has(tokens[at]?.text ?? '')) return true;
    at++;
  }
  return at < to && opener.has(tokens[at]?.text ?? '');
}

/** "What is 97535?" is short and says what it asks of. */
function namesNumber(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'number');
}

function wordsIn(tokens: readonly Token[], { from, to }: Span): number {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'sign') words++;
  return words;
}
