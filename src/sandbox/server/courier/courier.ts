import type { Journal } from '../journal.ts';
import type { Attempt, Parcel, Retry, Transport } from './parcel.ts';

/**
 * Carries parcels to the bot. Events that are not acknowledged go out again on a schedule; commands and interactions go out
 * once, since a person waits for them.
 */
export class Courier {
  readonly #journal: Journal;
  /** Milliseconds before each redelivery. */
  readonly #schedule: readonly number[];
  #transport: Transport;
  #closed = new AbortController();
  #onTheWay = new Set<Promise<unknown>>();
  /** Until one is attached, nobody knows what a bot does. */
  #bot = { idle: async () => {} };

  constructor(transport: Transport, journal: Journal, schedule: readonly number[]) {
    this.#transport = transport;
    this.#journal = journal;
    this.#schedule = schedule;
  }

  /** Everything goes this way from now on. */
  use(transport: Transport): void {
    this.#transport = transport;
  }

  /** Delivers an event, again and again until it is acknowledged, refused for good, or the schedule has ended. */
  event(parcel: Parcel): void {
    this.#track(this.#untilAcknowledged(parcel));
  }

  /** Delivers a command or interaction once. */
  once(parcel: Parcel): Promise<Attempt> {
    return this.#track(this.#attempt(parcel, null));
  }

  /** From now on `settled` waits for this bot too. */
  attach(bot: { idle(): Promise<void> }): void {
    this.#bot = bot;
  }

  /** Resolves when nothing is on its way any more, and the bot is done with what has arrived. */
  async settled(): Promise<void> {
    do {
      await Promise.allSettled(this.#onTheWay);
      // What the bot does meanwhile may send it something new.
      await this.#bot.idle();
    } while (this.#onTheWay.size > 0);
  }

  /** Gives up what waits for its redelivery. */
  close(): void {
    this.#closed.abort();
  }

  async #untilAcknowledged(parcel: Parcel): Promise<void> {
    let result = await this.#attempt(parcel, null);
    for (const [at, pause] of this.#schedule.entries()) {
      if (result.ok || result.final) return;
      await this.#wait(pause);
      if (this.#closed.signal.aborted) return;
      result = await this.#attempt(parcel, { num: at + 1, reason: result.reason });
    }
  }

  async #attempt(parcel: Parcel, retry: Retry | null): Promise<Attempt> {
    const result = await this.#transport.attempt(parcel, retry);
    const { type, name, id } = parcel;
    const outcome = result.ok ? 'acked' : result.reason;
    this.#journal.write({ kind: 'delivery', type, name, id, attempt: retry?.num ?? 0, outcome });
    return result;
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#closed.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#onTheWay.add(work);
    return work.finally(() => this.#onTheWay.delete(work));
  }
}
