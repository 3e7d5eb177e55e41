import type { Claims } from './claims.ts';

interface Options {
  /** How long a claim holds, in milliseconds. */
  holdsFor?: number;
  /** How many claims are kept; beyond that the oldest go first. */
  atMost?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * Claims in the memory of one process: enough for one instance, forgotten when it ends.
 * The defaults keep 10,000 claims for 20 minutes, twice the time in which Slack delivers again.
 */
export function memoryClaims({
  holdsFor = 20 * 60_000,
  atMost = 10_000,
  now = Date.now,
}: Options = {}): Claims {
  /** Key to the time at which it runs out. A Map keeps the order of insertion: the first entry is the oldest. */
  const held = new Map<string, number>();

  const forgetOld = () => {
    for (const [key, until] of held) {
      if (until > now() && held.size <= atMost) return;
      held.delete(key);
    }
  };

  return {
    async claim(key) {
      if ((held.get(key) ?? 0) > now()) return false;
      held.delete(key);
      held.set(key, now() + holdsFor);
      forgetOld();
      return true;
    },
    async release(key) {
      held.delete(key);
    },
  };
}
