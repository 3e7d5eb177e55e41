import type { Defaults, DefaultsAround } from '../defaults.ts';

/** Persons whose defaults are known at once; a larger workspace is asked about anew from time to time. */
const most = 10_000;

/**
 * Defaults that are read once a person until somebody changes one: every question needs them, and hardly anybody changes any.
 *
 * @param defaults of a store that this process alone writes
 */
export function knownDefaults(defaults: Defaults): Defaults {
  let known = new Map<string, DefaultsAround>();
  return {
    async around(team, user) {
      const key = `${team}:${user}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      // What is read while somebody changes it goes into the map that they leave behind.
      const readInto = known;
      const read = await defaults.around(team, user);
      if (readInto.size >= most) readInto.clear();
      readInto.set(key, read);
      return read;
    },
    async keep(team, user, changed) {
      try {
        await defaults.keep(team, user, changed);
      } finally {
        known = new Map();
      }
    },
  };
}
