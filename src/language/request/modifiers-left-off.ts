import { type Draft, seen } from '../draft.ts';

/** Small words between the denial and the modifier: "forgot to put the GP", "no modifier 59". */
const between = /^(a|an|the|any|my|our|to|put|add|append|on|modifier|mod)$/;

/** Most small words that are passed over. */
const mostBetween = 3;

/** The modifiers of which it is said that they do not stand on the line: "no GP", "we forgot the 25", "KX was left off". */
export function modifiersLeftOff(draft: Draft): Draft['modifiers'] {
  if (draft.modifiers.length === 0) return [];
  const before = seen(draft, 'negation', 'modifier-without');
  const behind = seen(draft, 'negation', 'modifier-missing');
  const isBefore = (from: number): boolean => {
    let at = from;
    while (at > from - mostBetween && between.test(draft.tokens[at - 1]?.text ?? '')) at--;
    return before.some(({ to }) => to <= from && to >= at);
  };
  return draft.modifiers.filter(
    ({ from, to }) => isBefore(from) || behind.some((words) => words.from === to),
  );
}
