import type { InFlight } from './in-flight.ts';
import type { Readiness } from './readiness.ts';
import { within } from './within.ts';

interface Options {
  ready: Readiness;
  /** Closes the way in: no further questions arrive. */
  stop: () => Promise<unknown>;
  work: InFlight;
  /** Milliseconds that answers under way are given. */
  patience?: number;
}

/**
 * Ends in order: no longer ready, no new questions, the answers under way finished.
 * @returns true when everything was finished, false when patience ran out first.
 */
export async function drain({ ready, stop, work, patience = 8_000 }: Options): Promise<boolean> {
  ready.set(false);
  try {
    // Both at once: a server counts as closed only when its last request is answered.
    await within(patience, Promise.all([stop(), work.idle()]), () => new Error('patience ran out'));
    return true;
  } catch {
    return false;
  }
}
