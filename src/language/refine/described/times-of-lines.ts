import { type Draft, type Duration, draftWith, seen } from '../../draft.ts';
import { scopeOf } from '../../slots/times/scope/scope-of.ts';
import { freeNumbers } from './free-numbers.ts';

/** So many lines that close with a number are a list. */
const FEWEST = 2;

/**
 * "- walking with the rollator, cues 17", "- low couch practice 14": numbers that close the lines of a list, one line a service, are
 * the times of what the lines tell, also where the words of one line name no service that is known by name.
 */
export function timesOfLines(draft: Draft): Draft {
  const { tokens, mentions, durations, denials } = draft;
  if (!tokens.some(({ text }) => text === '\n')) return draft;
  if (denials.length > 0 || seen(draft, 'denial-told').length > 0) return draft;
  const isEnd = (at: number) => tokens[at] === undefined || tokens[at]?.text === '\n';
  let line = 0;
  const lines = tokens.map(({ text }) => (text === '\n' ? ++line : line));
  const lineOf = (at: number) => lines[at] ?? line;
  const closing = freeNumbers(draft).filter(({ from, to }) => isEnd(to) && tokens[from - 1]?.kind === 'word');
  const closed = new Set(closing.map(({ from }) => lineOf(from)));
  if (closed.size < FEWEST || !mentions.some(({ from }) => closed.has(lineOf(from)))) return draft;
  const times = closing.map(
    ({ from, to, value }): Duration => ({ from, to, minutes: value, of: scopeOf(tokens, from, to) }),
  );
  return draftWith(draft, { durations: [...durations, ...times].sort((a, b) => a.from - b.from) });
}
