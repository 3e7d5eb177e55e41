import type { Message } from './wire.ts';

/** Is this an answer inside a thread? (The first message of a thread carries its own ts.) */
export function isReply(message: Message): boolean {
  return message.threadTs !== null && message.threadTs !== message.ts;
}

/** True for what stands in a channel itself: no reply, but one that was sent to the channel too. */
export function standsInChannel(message: Message): boolean {
  return !isReply(message) || message.subtype === 'thread_broadcast';
}

/** What a message is known by. */
export function keyOf({ channel, ts }: { channel: string; ts: string }): string {
  return `${channel} ${ts}`;
}

/** Every message that the server told of, by where it stands. */
export class Messages {
  readonly #all = new Map<string, Message>();

  /** Takes these in place of all that were known. */
  renew(messages: readonly Message[]): void {
    this.#all.clear();
    for (const message of messages) this.put(message);
  }

  /** Takes a new message, or one that has changed. */
  put(message: Message): void {
    this.#all.set(keyOf(message), message);
  }

  remove(key: string): void {
    this.#all.delete(key);
  }

  byKey(key: string): Message | null {
    return this.#all.get(key) ?? null;
  }

  /** What stands in a channel itself, oldest first. */
  inChannel(channel: string): Message[] {
    return this.#sorted((message) => message.channel === channel && standsInChannel(message));
  }

  /** What stands in a channel and in all of its threads, oldest first. */
  everythingIn(channel: string): Message[] {
    return this.#sorted((message) => message.channel === channel);
  }

  /** The answers of a thread, oldest first, without its first message. */
  repliesTo(channel: string, thread: string): Message[] {
    return this.#sorted(
      (message) => message.channel === channel && message.threadTs === thread && isReply(message),
    );
  }

  #sorted(belongs: (message: Message) => boolean): Message[] {
    return [...this.#all.values()].filter(belongs).sort((one, other) => Number(one.ts) - Number(other.ts));
  }
}
