import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Threads } from '../threads.ts';

/**
 * Threads that are written a turn of the event loop after they were told, so that an answer leaves before the disk is asked.
 * Whoever recalls one sees at once what was told last, and `remember` resolves, as ever, once it is in the file: what a
 * killed process loses is what nobody was told is kept.
 *
 * @param threads of a store that this process alone writes
 */
export function threadsBehind(threads: Threads): Threads {
  const waiting = new Map<string, { packed: string | null; written: Promise<void> }>();
  return {
    async recall(key) {
      const told = waiting.get(key);
      return told === undefined ? threads.recall(key) : told.packed;
    },
    async remember(key, packed) {
      const before = waiting.get(key)?.written ?? nextTurn();
      const write = () => threads.remember(key, packed);
      const told = { packed, written: before.then(write, write) };
      waiting.set(key, told);
      try {
        await told.written;
      } finally {
        if (waiting.get(key) === told) waiting.delete(key);
      }
    },
  };
}
