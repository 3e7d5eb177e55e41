/** Milliseconds between two looks where nothing is told: a probe may ask the bot, whose changes nobody tells. */
const GLANCE = 20;

/** Lets somebody wait until something is so, looking again after every change and now and then. */
export class Changes {
  #look = new Set<() => void>();

  tell(): void {
    for (const look of [...this.#look]) look();
  }

  /**
   * Resolves with what `probe` gives once that is neither undefined, null nor false. Rejects after `patience` milliseconds with
   * an `Error` that ends in what `story` tells, and at once with whatever the probe throws.
   */
  waitFor<T>(probe: () => T | undefined | null | false, patience: number, story: () => string): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        clearInterval(glance);
        this.#look.delete(look);
        settle();
      };
      const look = () => {
        try {
          const found = probe();
          if (found !== undefined && found !== null && found !== false) end(() => resolve(found));
        } catch (error) {
          end(() => reject(error));
        }
      };
      const timer = setTimeout(
        () => end(() => reject(new Error(`Waited ${patience} ms in vain. What happened:\n${story()}`))),
        patience,
      );
      const glance = setInterval(look, GLANCE);
      this.#look.add(look);
      look();
    });
  }
}
