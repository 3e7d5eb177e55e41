import { type Draft, seen } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

const measure = /^(moderate|high|low)$/;

interface Span {
  from: number;
  to: number;
}

/** Whether words end inside something else: "PT eval low" in "PT eval low back" or "new patient, high blood pressure" says no level. */
export function saysSomethingElse({ from, to }: Span, draft: Draft): boolean {
  const next = draft.tokens[to];
  const cutsRegion = seen(draft, 'region').some(
    (region) => from < region.from && region.from < to && to < region.to,
  );
  const isMeasure = measure.test(draft.tokens[to - 1]?.text ?? '');
  // "Walked in 2:05": when somebody came.
  const isArrival =
    next?.text === 'in' && draft.tokens[to + 1]?.kind === 'number' && draft.tokens[to + 2]?.text === ':';
  return (
    cutsRegion ||
    isArrival ||
    isOfNextRegion({ from, to }, draft) ||
    (isMeasure && next?.kind === 'word' && !tells(next, 'coding-words/of-level'))
  );
}

/** "Manual on the shoulder and adjusted the neck": what was adjusted stands behind, so that these words are no one thing. */
function isOfNextRegion({ from, to }: Span, draft: Draft): boolean {
  const { tokens } = draft;
  const isJoined =
    to - from > 2 && tokens[to - 2]?.text === 'and' && tells(tokens[to - 1], 'adjusting/adjusts');
  const at = /^(the|her|his|their|both)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  return isJoined && seen(draft, 'region').some((region) => region.from === at);
}
