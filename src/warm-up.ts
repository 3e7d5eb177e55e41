import { setImmediate as nextTurn } from 'node:timers/promises';

/** Rehearsals by which Node has compiled nearly all that it will compile. */
const REHEARSALS = 3000;
/** Milliseconds after which a machine that has other work is left to it. */
const LONGEST = 3000;

/**
 * Rehearses replies once after the start, so that the first clinic that asks is answered as quickly as the thousandth. Whatever
 * arrives meanwhile comes first: between any two rehearsals everything that waits has its turn.
 *
 * @param texts questions of every kind; they are gone through in turn, as often as it takes
 * @param rehearse makes one reply and lets it go
 * @returns how many were rehearsed
 */
export async function warmUp(
  texts: readonly string[],
  rehearse: (text: string) => void,
  { rehearsals = REHEARSALS, longest = LONGEST }: { rehearsals?: number; longest?: number } = {},
): Promise<number> {
  if (texts.length === 0) return 0;
  const until = performance.now() + longest;
  let done = 0;
  while (done < rehearsals && performance.now() < until) {
    rehearse(texts[done % texts.length] ?? '');
    done += 1;
    await nextTurn(undefined, { ref: false });
  }
  return done;
}
