import { randomUUID } from 'node:crypto';
import type { Channel, Person } from '../../sandbox.ts';
import { APP, CHANNELS, DIRECT_MESSAGES, PEOPLE } from './clinic.ts';
import type { Clock } from './clock.ts';
import { Feed } from './feed.ts';
import type { Json, StoredMessage } from './stored-message.ts';

/** What a new message needs; the rest is the workspace's to give. */
export interface Draft {
  channel: string;
  user: string;
  text: string;
  threadTs?: string | null;
  fromBot?: boolean;
  blocks?: Json[] | null;
  metadata?: Json | null;
  ephemeralTo?: string | null;
  subtype?: string | null;
}

/** People, channels and messages of one Slack workspace, in memory. Whoever listens to `feed` hears every change. */
export class Workspace {
  readonly feed = new Feed();
  readonly bot: Person;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  #messages: StoredMessage[] = [];
  #clock: Clock;

  constructor(appName: string, clock: Clock) {
    this.#clock = clock;
    this.bot = {
      id: APP.userId,
      name: appName.toLowerCase().replaceAll(' ', '_'),
      realName: appName,
      isBot: true,
    };
    this.people = [...PEOPLE, this.bot];
    this.channels = [...CHANNELS, ...DIRECT_MESSAGES];
  }

  /** By id, or by name with or without `#`. */
  channel(idOrName: string): Channel | undefined {
    const name = idOrName.replace(/^#/, '');
    return this.channels.find((channel) => channel.id === idOrName || channel.name === name);
  }

  person(id: string): Person | undefined {
    return this.people.find((person) => person.id === id);
  }

  /** A message that stands in the channel for everybody, or for `viewer` alone where one is given. */
  message(channel: string, ts: string, viewer: string | null = null): StoredMessage | undefined {
    return this.#messages.find(
      (message) =>
        message.channel === channel &&
        message.ts === ts &&
        (message.ephemeralTo === null || message.ephemeralTo === viewer),
    );
  }

  /** Oldest first. */
  messages(): readonly StoredMessage[] {
    return this.#messages;
  }

  /** The first message of a thread and what stands under it, oldest first, without ephemeral ones. */
  thread(channel: string, threadTs: string): StoredMessage[] {
    return this.#messages.filter(
      (message) =>
        message.channel === channel &&
        message.ephemeralTo === null &&
        (message.ts === threadTs || message.threadTs === threadTs),
    );
  }

  post(draft: Draft): StoredMessage {
    const message: StoredMessage = {
      threadTs: null,
      fromBot: false,
      blocks: null,
      metadata: null,
      ephemeralTo: null,
      subtype: null,
      ...draft,
      ts: this.#clock.ts(),
      edited: null,
      clientMsgId: draft.fromBot === true ? null : randomUUID(),
      choices: {},
    };
    // From its first answer that all can see, the message a thread hangs from carries the thread's ts as well.
    const answered = message.ephemeralTo === null ? message.threadTs : null;
    const first = answered === null ? undefined : this.message(message.channel, answered);
    if (first !== undefined) first.threadTs = first.ts;
    this.#messages.push(message);
    this.feed.tell({ type: 'posted', message });
    return message;
  }

  /** Changes a message in place. Slack marks it as edited unless it has blocks. */
  change(
    message: StoredMessage,
    to: { text?: string; blocks?: Json[] | null; metadata?: Json | null },
    by: string,
  ): StoredMessage {
    const previous = { ...message };
    const at = this.#clock.ts();
    Object.assign(message, to, { choices: {} });
    if (message.blocks === null) message.edited = { user: by, ts: at };
    this.feed.tell({ type: 'changed', message, previous, at });
    return message;
  }

  remove(message: StoredMessage): void {
    this.#messages = this.#messages.filter((other) => other !== message);
    this.feed.tell({ type: 'deleted', message, at: this.#clock.ts() });
  }

  /** Tells one person something that is not a message, such as a command that failed. */
  notice(channel: string, user: string, text: string): void {
    this.feed.tell({ type: 'notice', channel, user, text });
  }
}
