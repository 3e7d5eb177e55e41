import { type Directory, directoryOf } from './directory.ts';
import { keyOf, Messages, standsInChannel } from './messages.ts';
import type { Where } from './where.ts';
import type { Message, Outcome, PageEvent, State } from './wire.ts';

/** All that the page knows: what the server told it, where the reader is, and what the reader has not seen. */
export class Workspace {
  state: State;
  directory: Directory;
  where: Where;
  /** One failure to show in each channel, until it is dismissed or the next thing is sent. */
  readonly notices = new Map<string, string>();
  /** Says that the connection is gone; null while it stands. */
  connection: string | null = null;
  readonly messages = new Messages();
  /** Keys of messages that nobody has shown the reader yet. */
  readonly #unseen = new Set<string>();
  /** What the app says that it does, by the message that the thread hangs from. */
  readonly #statuses = new Map<string, string>();
  /** The message that the reader is changing, if any: its ts. */
  editing: string | null = null;
  readonly #listeners: (() => void)[] = [];

  constructor(state: State, where: Where | null) {
    this.state = state;
    this.directory = directoryOf(state);
    this.where = where ?? { channel: state.channels[0]?.id ?? '', thread: null };
    this.renew(state);
  }

  /** Takes a fresh state, at the start and after the connection was lost. */
  renew(state: State): void {
    this.state = state;
    this.directory = directoryOf(state);
    this.messages.renew(state.messages);
    if (!state.channels.some(({ id }) => id === this.where.channel)) {
      this.where = { channel: state.channels[0]?.id ?? '', thread: null };
    }
    this.changed();
  }

  /** Takes one event of the server. */
  receive(event: PageEvent): void {
    switch (event.type) {
      case 'message':
        this.messages.put(event.message);
        if (event.message.user !== this.state.me.id && !this.#isInView(event.message)) {
          this.#unseen.add(keyOf(event.message));
        }
        break;
      case 'changed':
        this.messages.put(event.message);
        break;
      case 'deleted':
        this.messages.remove(keyOf(event));
        this.#unseen.delete(keyOf(event));
        break;
      case 'notice':
        this.notices.set(event.channel, event.text);
        break;
      case 'status':
        if (event.text === '') this.#statuses.delete(keyOf({ channel: event.channel, ts: event.threadTs }));
        else this.#statuses.set(keyOf({ channel: event.channel, ts: event.threadTs }), event.text);
        break;
      case 'channels':
        this.state = { ...this.state, channels: event.channels };
        break;
      case 'modals':
        this.state = { ...this.state, modals: event.modals };
        break;
      case 'home':
        this.state = { ...this.state, home: event.home };
        break;
      case 'prompts':
        this.state = { ...this.state, prompts: event.prompts };
        break;
    }
    this.changed();
  }

  /** Shows another channel or thread; what comes into view is seen. */
  go(where: Where): void {
    this.where = where;
    for (const key of [...this.#unseen]) {
      const message = this.messages.byKey(key);
      if (!message || this.#isInView(message)) this.#unseen.delete(key);
    }
    this.changed();
  }

  /** `# coding-questions`, or the name of whoever is at the other end of a direct message. */
  nameOf(channel: string): string {
    const isDirect = this.state.channels.find(({ id }) => id === channel)?.kind === 'im';
    return `${isDirect ? '' : '# '}${this.directory.channelName(channel)}`;
  }

  /** How many messages of a channel, or of one thread of it, the reader has not seen. */
  unseenIn(channel: string, thread?: string): number {
    const messages = [...this.#unseen].flatMap((key) => this.messages.byKey(key) ?? []);
    return messages.filter(
      (message) => message.channel === channel && (thread === undefined || message.threadTs === thread),
    ).length;
  }

  /** What the app says that it does in one thread, or in any thread of a channel; null where it says nothing. */
  statusIn(channel: string, thread?: string): string | null {
    const found = [...this.#statuses].find(([key]) =>
      thread === undefined ? key.startsWith(`${channel} `) : key === keyOf({ channel, ts: thread }),
    );
    return found?.[1] ?? null;
  }

  /** Says what came of something that a person did, where it went wrong. */
  tell(channel: string, outcome: Outcome): void {
    if (!outcome.ok) this.receive({ type: 'notice', channel, text: outcome.error });
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #isInView(message: Message): boolean {
    if (message.channel !== this.where.channel) return false;
    return standsInChannel(message) || message.threadTs === this.where.thread;
  }
}
