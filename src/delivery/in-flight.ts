/** Counts the work that is under way, so that a process can end without dropping an answer. */
export interface InFlight {
  /** Runs the work and counts it until it ends, also when it fails. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves once nothing is under way: at once where nothing is. */
  idle(): Promise<void>;
}

/** A counter for one process. */
export function inFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    async run(work) {
      const promise = work();
      running.add(promise);
      try {
        return await promise;
      } finally {
        running.delete(promise);
      }
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
