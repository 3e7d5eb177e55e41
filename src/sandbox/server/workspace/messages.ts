import type { StoredMessage } from './stored-message.ts';

/** The messages of a workspace, by channel and ts, in the order in which they were written. */
export class Messages {
  #stored = new Map<string, StoredMessage>();

  add(message: StoredMessage): void {
    this.#stored.set(keyOf(message), message);
  }

  drop(message: StoredMessage): void {
    this.#stored.delete(keyOf(message));
  }

  find(channel: string, ts: string, viewer: string | null): StoredMessage | undefined {
    const message = this.#stored.get(keyOf({ channel, ts }));
    if (message === undefined) return undefined;
    return message.ephemeralTo === null || message.ephemeralTo === viewer ? message : undefined;
  }

  all(): StoredMessage[] {
    return [...this.#stored.values()];
  }

  thread(channel: string, threadTs: string): StoredMessage[] {
    return this.all().filter(
      (message) =>
        message.channel === channel &&
        message.ephemeralTo === null &&
        (message.ts === threadTs || message.threadTs === threadTs),
    );
  }
}

function keyOf({ channel, ts }: { channel: string; ts: string }): string {
  return `${channel} ${ts}`;
}
