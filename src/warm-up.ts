import { setImmediate as nextTurn } from 'node:timers/promises';

/** Rehearsals by which nearly all that replies are made with has run once; more of them make nothing quicker that a person sees. */
const REHEARSALS = 300;
/** Milliseconds after which a machine that has other work is left to it. */
const LONGEST = 2000;

/**
 * Rehearses replies once after the start, so that the first clinic that asks does not wait until Node has read and compiled
 * what replies are made with. Whatever arrives meanwhile comes first: between any two rehearsals everything that waits has its
 * turn.
 *
 * @param texts questions of every kind, those of one kind together: some of each kind are taken
 * @param rehearse makes one reply and lets it go
 * @returns how many were rehearsed
 */
export async function warmUp(
  texts: readonly string[],
  rehearse: (text: string) => void,
  { rehearsals = REHEARSALS, longest = LONGEST }: { rehearsals?: number; longest?: number } = {},
): Promise<number> {
  const until = performance.now() + longest;
  const step = Math.max(1, texts.length / rehearsals);
  let done = 0;
  for (let at = 0; at < texts.length && performance.now() < until; at += step) {
    rehearse(texts[Math.floor(at)] ?? '');
    done += 1;
    await nextTurn();
  }
  return done;
}
