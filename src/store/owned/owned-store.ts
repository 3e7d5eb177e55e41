import type { Store } from '../store.ts';
import { knownDefaults } from './known-defaults.ts';
import { threadsBehind } from './threads-behind.ts';

/**
 * A store that one process owns: nobody else changes what it has read, so it need not read it again, and what it is about
 * to write it knows already. Claims are written before anything else happens, since a claim that is lost is a second answer.
 */
export function ownedStore(store: Store): Store {
  return { ...store, threads: threadsBehind(store.threads), defaults: knownDefaults(store.defaults) };
}
