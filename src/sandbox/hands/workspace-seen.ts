export interface Person {
  id: string;
  name: string;
  realName: string;
  isBot: boolean;
  /** As `users.info` gives it. */
  tz: string;
}

export interface Channel {
  id: string;
  name: string;
  kind: 'channel' | 'im';
  botIsMember: boolean;
  isArchived: boolean;
}

/** Who and what is there, and what people change about it. */
export interface WorkspaceSeen {
  team: { id: string; name: string };
  /** The person at the page. */
  me: Person;
  /** The app's bot user. */
  bot: Person;
  users: readonly Person[];
  channels: readonly Channel[];
  /** The direct message between `me` and the bot. */
  direct: Channel;

  /** Adds the bot to a channel: `member_joined_channel`, and a message that says so. */
  invite(channel: string, user?: string): void;
  /** Takes the bot out of a channel. */
  removeBot(channel: string): void;
  /** Nobody writes into an archived channel any more. */
  archive(channel: string): void;
}
