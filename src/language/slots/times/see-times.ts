import type { Duration } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { type Span, taken } from '../../parts/spans.ts';
import type { Token } from '../../words/tokens.ts';
import { withClosingTimes } from './closing-times.ts';
import { seeDurations } from './durations.ts';
import { withIntervals } from './minutes/intervals.ts';
import { withOpeningTimes } from './opening-times.ts';

/**
 * Sees times by their words, and bare numbers that open or close what was told.
 *
 * @param measured where a number tells no time, but what was measured
 */
export function seeTimes(tokens: readonly Token[], measured: readonly Span[], model: Model): Duration[] {
  const isMeasured = taken(tokens, measured);
  const told = withIntervals(tokens, seeDurations(tokens, isMeasured));
  const times = withClosingTimes(tokens, withOpeningTimes(tokens, told, model), model).filter(
    ({ from }) => !isMeasured[from] && !isRoundedTo(tokens, from),
  );
  return isOnlyLate(tokens, times) ? [] : times;
}

/** "50 minutes. Do I round up to an hour": what a time might be made of is none that was spent. */
function isRoundedTo(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (/^(the|a|an|full|whole|nearest|next|about)$/.test(tokens[at]?.text ?? '')) at--;
  return (
    tokens[at]?.text === 'to' &&
    tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^round(s|ed|ing)?$/.test(text))
  );
}

/** "Tell them I'm ten minutes late": how late somebody was says something only of another time. */
const isOnlyLate = (tokens: readonly Token[], times: readonly Duration[]): boolean =>
  times.length === 1 &&
  times.every(({ to }) => tokens[to]?.text === 'late') &&
  !tokens.some(
    (token, at) => !times.some(({ from, to }) => from <= at && at < to) && token.kind === 'number',
  );
