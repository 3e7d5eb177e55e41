import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InFlight } from './in-flight.ts';
import type { Readiness } from './readiness.ts';
import type { WayIn } from './way-in.ts';
import { within } from './within.ts';

/** Turns of the event loop until whatever has arrived is acknowledged. */
const TURNS = 4;

interface Options {
  ready: Readiness;
  way: WayIn;
  work: InFlight;
  /** Milliseconds that answers under way are given. */
  patience?: number;
}

/**
 * Ends in order: no longer ready, no new questions, the answers under way finished.
 * @returns true when everything was finished, false when patience ran out first.
 */
export async function drain({ ready, way, work, patience = 8_000 }: Options): Promise<boolean> {
  ready.set(false);
  // What has just arrived is acknowledged a few turns later, and a closed socket takes no acknowledgement.
  for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
  try {
    // Both at once: a server counts as closed only when its last request is answered.
    await within(patience, Promise.all([way.close(), work.idle()]), () => new Error('patience ran out'));
    return true;
  } catch {
    return false;
  }
}
