/**
 * Where each conversation stands: what its last answer understood, packed by whoever keeps it, so that a short reply
 * ("3-4", "one on one") finds what it answers. The store does not look into it.
 */
export interface Threads {
  recall(key: string): Promise<string | null>;
  /** Keeps where the conversation stands; null forgets it. */
  remember(key: string, packed: string | null): Promise<void>;
}
