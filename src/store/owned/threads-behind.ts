import type { Threads } from '../threads.ts';
import type { WriteBehind } from './write-behind.ts';

/**
 * Threads that are written behind the answer. Whoever recalls one sees at once what was told last, and `remember` resolves, as
 * ever, once it is in the file: what a killed process loses is what nobody was told is kept.
 *
 * @param threads of a store that this process alone writes
 */
export function threadsBehind(threads: Threads, behind: WriteBehind): Threads {
  const waiting = new Map<string, { packed: string | null }>();
  return {
    async recall(key) {
      const told = waiting.get(key);
      return told === undefined ? threads.recall(key) : told.packed;
    },
    async remember(key, packed) {
      const told = { packed };
      waiting.set(key, told);
      try {
        await behind(() => threads.remember(key, packed));
      } finally {
        if (waiting.get(key) === told) waiting.delete(key);
      }
    },
  };
}
