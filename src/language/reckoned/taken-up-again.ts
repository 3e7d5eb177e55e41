import type { Edit, Thing } from '../corrected/thing.ts';
import { type Draft, type Duration, seen } from '../draft.ts';
import { clockRange } from '../slots/times/clock/clock-range.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** Tokens between two stretches of one work. */
const FAR = 12;

/**
 * A service that was broken off and taken up again by the clock: "started manual 2:10 stopped 2:22, phone rang, back on it 2:30 til 2:41".
 * Only signs and words of breaking off and of going on stand between the two stretches; a pause right before the second is its own
 * time ("phone 2:22-2:30").
 */
export const takenUpAgain = {
  says: '"manual 2:10 to 2:22, phone rang, back on it 2:30 til 2:41": two stretches of one service',
  may: ({ tokens, durations }: Draft): boolean =>
    durations.filter((time) => isStretch(tokens, time)).length > 1,
  reads: (draft: Draft, things: readonly Thing[]): Edit[] | null => {
    const { tokens, durations } = draft;
    for (const [at, first] of durations.entries()) {
      const run = [first];
      for (const next of durations.slice(at + 1)) {
        const last = run.at(-1) ?? first;
        if (!isStretch(tokens, last) || !isStretch(tokens, next) || !goesOn(tokens, last, next)) break;
        run.push(next);
      }
      const last = run.at(-1) ?? first;
      if (last === first || !endsAt(draft, last.to) || !isOfOne(tokens, things, first, last)) continue;
      const sum = run.reduce((minutes, time) => minutes + time.minutes, 0);
      return [{ from: first.from, to: last.to, reads: `${sum} min` }];
    }
    return null;
  },
};

/** "From 10:20 to 10:45 he had two patients": what is told behind the last is something else. */
const endsAt = (draft: Draft, at: number): boolean =>
  /^([-,.;:)(\n?!&+/]|and|then|plus|how|of|for|)$/.test(draft.tokens[at]?.text ?? '') ||
  seen(draft, 'payers').some(({ from }) => from === at);

/** A time told by its two ends. */
const isStretch = (tokens: readonly Token[], { from, to, of }: Duration): boolean =>
  of === 'service' && clockRange(tokens, from)?.to === to;

function goesOn(tokens: readonly Token[], first: Duration, second: Duration): boolean {
  const between = tokens.slice(first.to, second.from);
  const last = between.at(-1);
  if (between.length === 0 || between.length > FAR) return false;
  return (
    between.every(
      (token) =>
        token.kind === 'sign' || tells(token, 'amounts/goes-on') || tells(token, 'amounts/broken-off'),
    ) && !tells(last, 'amounts/broken-off')
  );
}

/** Whether both are of the service before the first, or of the only one that is told. */
function isOfOne(
  tokens: readonly Token[],
  things: readonly Thing[],
  first: Duration,
  second: Duration,
): boolean {
  const services = things.filter(({ kind, evaluates }) => kind === 'service' && !evaluates);
  const isAmong = services.some(({ from }) => from >= first.from && from < second.to);
  const isOnly = services.length > 0 && services.every(({ codes }) => codes === services[0]?.codes);
  const isBehind = services.some(
    ({ to }) =>
      to <= first.from &&
      tokens.slice(to, first.from).every((token) => token.kind === 'sign' || tells(token, 'amounts/goes-on')),
  );
  const of = tokens[second.to]?.text === 'of' ? 1 : 0;
  const isFollowed = services.some(({ from }) => from === second.to + of);
  return !isAmong && (isOnly || (isBehind && !isFollowed));
}
