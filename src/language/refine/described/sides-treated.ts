import { gather } from '../../../core/gather.ts';
import { type Draft, type Duration, draftWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { freeNumbers } from './free-numbers.ts';

/** Modifiers that name a side; beside a part of the body they say where the hands were. */
const sides = new Map([
  ['rt', 'right'],
  ['right', 'right'],
  ['lt', 'left'],
  ['left', 'left'],
]);

/**
 * Two sides treated are two bouts of one service: "10 min of manual RT shoulder, 10 min LT shoulder" is 20 minutes, and the
 * letters beside a part of the body are no modifiers of timed therapy. A splint or another supply keeps its side.
 */
export function sidesTreated(draft: Draft, { ruleSet }: Model): Draft {
  const isTherapy = (code: string) =>
    ruleSet.codes[code]?.clock === 'fifteen_pooled' && !ruleSet.codes[code]?.family.startsWith('orthotic');
  if (draft.mentions.length === 0 || !draft.mentions.every(({ codes }) => codes.every(isTherapy)))
    return draft;
  const parts = [...seen(draft, 'region'), ...seen(draft, 'muscles')];
  const said = gather(draft.tokens, ({ text }, at) => {
    const side = sides.get(text);
    return side !== undefined && parts.some(({ from }) => from === at + 1) ? [{ at, side }] : [];
  });
  if (said.length === 0) return draft;
  const modifiers = draft.modifiers.filter(({ from }) => !said.some(({ at }) => at === from));
  const bouts = boutsOf(draft, said);
  return draftWith(draft, {
    modifiers,
    durations: [
      ...draft.durations.filter(({ from }) => !bouts.some((bout) => bout.from === from)),
      ...bouts,
    ].sort((a, b) => a.from - b.from),
  });
}

/** The times of the sides, where each clause that names a side has one and both sides are named: all of the one service. */
function boutsOf(draft: Draft, said: readonly { at: number; side: string }[]): Duration[] {
  const [only, second] = draft.mentions;
  const clauses = clausesOf(draft.tokens);
  if (!only || second || new Set(said.map(({ side }) => side)).size < 2) return [];
  const free = freeNumbers(draft).map(
    ({ from, to, value }): Duration => ({ from, to, minutes: value, of: 'service' }),
  );
  const times = said.map(({ at }) =>
    [...draft.durations, ...free].filter(({ from }) => clauses[from] === clauses[at]),
  );
  const each = times.every(([one, other]) => one?.of === 'service' && !other);
  return each ? [...new Set(times.flat())].map((time) => ({ ...time, owner: only.from })) : [];
}
