/**
 * Who answers what: Slack delivers one thing several times (again after a slow ack, a mention as two events),
 * and whoever claims it first answers. A claim holds for longer than the ten minutes in which Slack tries again.
 */
export interface Claims {
  /** True for the first who asks for this key, false for all others until the claim runs out or is released. */
  claim(key: string): Promise<boolean>;
  /** Gives a claim back: nothing was posted, so a redelivery may try again. */
  release(key: string): Promise<void>;
}
