import type { Store } from '../store.ts';
import { claimsBehind } from './claims-behind.ts';
import { knownDefaults } from './known-defaults.ts';
import { threadsBehind } from './threads-behind.ts';
import { writeBehind } from './write-behind.ts';

interface Around {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Hears of a claim that could not be written. */
  lost: (error: unknown) => void;
}

/**
 * A store that one process owns: nobody else changes what it has read, so it need not read it again, and what it is about
 * to write it knows already.
 */
export function ownedStore(store: Store, around: Around): Store {
  const behind = writeBehind();
  return {
    ...store,
    claims: claimsBehind(store.claims, { behind, ...around }),
    threads: threadsBehind(store.threads, behind),
    defaults: knownDefaults(store.defaults),
    // What was told before is written first.
    close: () => behind(() => store.close()),
  };
}
