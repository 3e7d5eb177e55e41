import { setImmediate as nextTurn } from 'node:timers/promises';

/** Tells what is to be written; resolves once it is. */
export type WriteBehind = <T>(write: () => Promise<T>) => Promise<T>;

/**
 * Writes in the order in which they were told, begun two turns of the event loop after the first: the answer that is worked out
 * meanwhile leaves before the disk is asked, and a connection that was idle takes one turn to be written to.
 */
export function writeBehind(): WriteBehind {
  let last: Promise<unknown> | null = null;
  return async (write) => {
    const before = last ?? nextTurn().then(() => nextTurn());
    const written = before.then(write, write);
    last = written;
    try {
      return await written;
    } finally {
      if (last === written) last = null;
    }
  };
}
