/** Runs work on one thing one after the other, and work on different things side by side. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** One row of queues for a process: an edit waits for the answer that it changes. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
