import { randomUUID } from 'node:crypto';
import type { Channel, Person } from '../../hands/workspace-seen.ts';
import { APP, CHANNELS, DIRECT_MESSAGES, PEOPLE } from './clinic.ts';
import type { Clock } from './clock.ts';
import { Feed } from './feed.ts';
import { Messages } from './messages.ts';
import { type Draft, type Json, type StoredMessage, TOMBSTONE } from './stored-message.ts';

/** People, channels and messages of one Slack workspace, in memory. Whoever listens to `feed` hears every change. */
export class Workspace {
  readonly feed = new Feed();
  readonly bot: Person;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  #messages = new Messages();
  #clock: Clock;

  constructor(appName: string, clock: Clock) {
    this.#clock = clock;
    this.bot = {
      id: APP.userId,
      name: appName.toLowerCase().replaceAll(' ', '_'),
      realName: appName,
      isBot: true,
      tz: 'America/Chicago',
    };
    this.people = [...PEOPLE, this.bot];
    this.channels = [...CHANNELS, ...DIRECT_MESSAGES].map((channel) => ({ ...channel }));
  }

  /** By id, or by name with or without `#`. */
  channel(idOrName: string): Channel | undefined {
    const name = idOrName.replace(/^#/, '');
    return this.channels.find((channel) => channel.id === idOrName || channel.name === name);
  }

  /** The direct message between a person and the bot. */
  direct(user: string): Channel | undefined {
    return this.channels.find(({ kind, name }) => kind === 'im' && name === user);
  }

  person(id: string): Person | undefined {
    return this.people.find((person) => person.id === id);
  }

  /** A message that stands in the channel for everybody, or for `viewer` alone where one is given. */
  message(channel: string, ts: string, viewer: string | null = null): StoredMessage | undefined {
    return this.#messages.find(channel, ts, viewer);
  }

  /** Oldest first. */
  messages(): readonly StoredMessage[] {
    return this.#messages.all();
  }

  /** The first message of a thread and what stands under it, oldest first, without ephemeral ones. */
  thread(channel: string, threadTs: string): StoredMessage[] {
    return this.#messages.thread(channel, threadTs);
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
    this.#messages.add(message);
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

  /**
   * Deletes a message. One that others have answered stays as a tombstone, until the last answer is deleted too.
   */
  remove(message: StoredMessage): void {
    const { channel, ts, threadTs } = message;
    const answers = this.thread(channel, ts).filter((other) => other.ts !== ts);
    if (message.ephemeralTo === null && answers.length > 0) {
      const previous = { ...message };
      Object.assign(message, TOMBSTONE);
      this.feed.tell({ type: 'changed', message, previous, at: this.#clock.ts() });
      return;
    }
    this.#messages.drop(message);
    this.feed.tell({ type: 'deleted', message, at: this.#clock.ts() });
    const first = threadTs === null ? undefined : this.message(channel, threadTs);
    if (first !== undefined && first.threadTs === first.ts && this.thread(channel, first.ts).length === 1) {
      if (first.subtype === 'tombstone') this.remove(first);
      else first.threadTs = null;
    }
  }

  /** Adds the bot to a channel, which says so in a message. */
  invite(channel: Channel, by: string): void {
    channel.botIsMember = true;
    this.feed.tell({ type: 'channels' });
    this.post({
      channel: channel.id,
      user: this.bot.id,
      text: `<@${this.bot.id}> has joined the channel`,
      subtype: 'channel_join',
    });
    this.feed.tell({ type: 'bot-joined', channel: channel.id, by });
  }

  /** Changes what a channel is. */
  set(channel: Channel, to: Partial<Pick<Channel, 'botIsMember' | 'isArchived'>>): void {
    Object.assign(channel, to);
    this.feed.tell({ type: 'channels' });
  }

  /** Tells one person something that is not a message, such as a command that failed. */
  notice(channel: string, user: string, text: string): void {
    this.feed.tell({ type: 'notice', channel, user, text });
  }
}
