import { type Claims, claimHoldsFor } from '../claims.ts';
import type { WriteBehind } from './write-behind.ts';

interface Around {
  behind: WriteBehind;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Hears of a claim that could not be written: it holds until the process ends, and no longer. */
  lost: (error: unknown) => void;
}

/**
 * Claims that are given from what is known: nobody else writes any, so what the file held at first and what was claimed since
 * is all there is. They are written behind the answer, before what the answer leaves in the store: a process that is
 * killed in between may answer once more where Slack delivers again, which it does not after an acknowledgement.
 *
 * @param claims of a store that this process alone writes
 */
export function claimsBehind(claims: Claims, { behind, now, lost }: Around): Claims {
  let reading: Promise<Map<string, number>> | null = null;
  const known = (): Promise<Map<string, number>> => {
    reading ??= claims.held().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  };
  return {
    async claim(key) {
      const held = await known();
      forgetOld(held, now());
      if (held.has(key)) return false;
      held.set(key, now() + claimHoldsFor);
      behind(() => claims.claim(key)).catch(lost);
      return true;
    },
    async release(key) {
      (await known()).delete(key);
      await behind(() => claims.release(key));
    },
    held: async () => new Map(await known()),
  };
}

/** All hold for the same time, so what runs out first was set first. */
function forgetOld(held: Map<string, number>, now: number): void {
  for (const [key, until] of held) {
    if (until > now) return;
    held.delete(key);
  }
}
