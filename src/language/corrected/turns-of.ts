import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { tellsSum } from '../slots/times/scope/tells-sum.ts';
import type { Token } from '../words/tokens.ts';

/** Words that take back what was written right before them. */
export interface Turn extends Span {
  /** They can only take back. */
  isSure: boolean;
}

/** The words that take back; a bare no only between signs, or behind a question mark. */
export function turnsOf(draft: Draft): Turn[] {
  const { tokens } = draft;
  const words = [
    ...seen(draft, 'corrections', 'surely').map(({ from, to }) => ({ from, to, isSure: true })),
    ...seen(draft, 'corrections', 'maybe').map(({ from, to }) => ({ from, to, isSure: false })),
  ].filter(
    ({ from, to }) =>
      tokens[to]?.text !== 'than' &&
      !/^(would|id|should)$/.test(tokens[from - 1]?.text ?? '') &&
      !tellsSum(tokens, { from, to }),
  );
  const noes = tokens.flatMap(({ text }, at) => {
    if (!/^(no|nope|nah|wrong)$/.test(text) || words.some(({ from, to }) => from <= at && at < to)) return [];
    // "97035 10 min.. no 97014 15 min".
    const isAnswer =
      tokens[at - 1]?.text === '?' || (tokens[at - 1]?.text === '.' && tokens[at - 2]?.text === '.');
    const isApart =
      (/^[-,.]$/.test(tokens[at - 1]?.text ?? '') || text === 'nope') &&
      (/^[-,]$/.test(tokens[at + 1]?.text ?? '') || text === 'nope');
    return isAnswer || isApart || isItWas(tokens, at) ? [{ from: at, to: at + 1, isSure: false }] : [];
  });
  return [...words.map((turn) => withNo(tokens, turn)), ...noes, ...starred(tokens)].sort(
    (a, b) => a.from - b.from,
  );
}

/** "TE 20 no it was 25": between two times. */
function isItWas(tokens: readonly Token[], at: number): boolean {
  const before = /^(,|min|mins|minutes)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const words = tokens
    .slice(at + 1, at + 3)
    .map(({ text }) => text)
    .join(' ');
  const behind = /^its /.test(words) ? at + 2 : /^(it|that) (was|is)$/.test(words) ? at + 3 : null;
  return behind !== null && tokens[before]?.kind === 'number' && tokens[behind]?.kind === 'number';
}

/** "Wait, no. 15": with a no behind them the words can only take back. */
function withNo(tokens: readonly Token[], turn: Turn): Turn {
  const at = /^[,.-]$/.test(tokens[turn.to]?.text ?? '') ? turn.to + 1 : turn.to;
  const isNo = /^(no|nope|nah)$/.test(tokens[at]?.text ?? '') && /^[,.-]$/.test(tokens[at + 1]?.text ?? '');
  return isNo ? { from: turn.from, to: at + 1, isSure: true } : turn;
}

/** "TE 20 MT 15 *12": one star right before a word is how people put right what they typed; two of them make bold letters. */
function starred(tokens: readonly Token[]): Turn[] {
  const [star, second] = [...tokens.keys()].filter((at) => tokens[at]?.text === '*');
  if (star === undefined || second !== undefined) return [];
  const isBefore =
    star > 0 && !tokens[star]?.glued && tokens[star + 1]?.glued && tokens[star - 1]?.text !== '\n';
  return isBefore ? [{ from: star, to: star + 1, isSure: false }] : [];
}
