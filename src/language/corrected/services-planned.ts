import { type Draft, seen } from '../draft.ts';
import { tells } from '../words/word-lists.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { type Edit, isTimed, type Thing, whole } from './thing.ts';

/** "We were gonna do gait but did balance 20": what was meant, and nothing of it may tell apart what was done; null where nothing was only meant. */
export function servicesPlanned(draft: Draft, things: readonly Thing[]): Edit | null {
  const { tokens } = draft;
  const services = things.filter(({ kind }) => kind === 'service' || kind === 'adjustment');
  const [first, second] = services;
  if (!first || !second || services.length !== 2 || !isTimed(second)) return null;
  const turn = tokens.findIndex(
    ({ text }, at) => at >= whole(first).to && /^(but|however|ended)$/.test(text),
  );
  const plan = [...seen(draft, 'negation', 'planned'), ...seen(draft, 'corrections', 'booked')].find(
    ({ to }) =>
      to <= whole(first).from &&
      tokens.slice(to, whole(first).from).every((word) => tells(word, 'correction-words/before-left-out')),
  );
  // "Usually TE 30 but MT 15 today too": both were given.
  const isMore = tokens.slice(whole(second).to).some(({ text }) => /^(too|also|both)$/.test(text));
  // "Normally TE 30 but today 20, MT 10": the first was given, for less.
  const isLess = things.some(
    ({ kind, from }) => /^(time|number)$/.test(kind) && from > turn && from < whole(second).from,
  );
  const isPlan =
    !isLess && plan && !isMore && turn > 0 && turn < whole(second).from && !isOfWhoAsks(draft, plan);
  return isPlan ? { from: plan.from, to: turn + 1, reads: null } : null;
}
