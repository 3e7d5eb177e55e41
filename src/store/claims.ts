/** So long a claim holds, in milliseconds: twice the ten minutes in which Slack delivers again. */
export const claimHoldsFor = 20 * 60_000;

/**
 * Who answers what: Slack delivers one thing several times (again after a slow ack, a mention as two events),
 * and whoever claims it first answers. A claim holds for longer than the ten minutes in which Slack tries again.
 */
export interface Claims {
  /** True for the first who asks for this key, false for all others until the claim runs out or is released. */
  claim(key: string): Promise<boolean>;
  /** Gives a claim back: nothing was posted, so a redelivery may try again. */
  release(key: string): Promise<void>;
  /** The keys that are claimed now, each with when its claim runs out, in milliseconds since 1970; what runs out first comes first. */
  held(): Promise<Map<string, number>>;
}
