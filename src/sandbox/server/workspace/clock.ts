/** Gives each message of the workspace a time stamp of its own. */
export class Clock {
  readonly now: () => number;
  #last = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /**
   * The next `ts`: seconds since 1970 with six decimals, as a string, never the same twice, also where the clock
   * stands still.
   * @example new Clock(() => 1_700_000_000_000).ts() // '1700000000.000000', then '1700000000.000001'
   */
  ts(): string {
    this.#last = Math.max(this.now() * 1000, this.#last + 1);
    const micro = String(this.#last % 1_000_000).padStart(6, '0');
    return `${Math.floor(this.#last / 1_000_000)}.${micro}`;
  }

  /** Whole seconds since 1970. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }
}
