/** The page API's words: what the stand-in's server sends to this page and takes from it. */

export interface User {
  id: string;
  name: string;
  realName: string;
  isBot: boolean;
}

export interface Channel {
  id: string;
  name: string;
  kind: 'channel' | 'im';
  botIsMember: boolean;
}

export interface Command {
  /** With its slash: `/cpt`. */
  command: string;
  description: string;
  usageHint: string;
}

export interface Message {
  channel: string;
  /** Seconds since 1970 with six decimals, as text; the message's name within its channel. */
  ts: string;
  threadTs: string | null;
  user: string | null;
  botName: string | null;
  /** In Slack's markup, escaped as Slack does. */
  text: string;
  blocks: unknown[] | null;
  /** The one person who sees it, or null when all do. */
  ephemeralTo: string | null;
  edited: boolean;
  subtype: string | null;
}

export interface State {
  team: { id: string; name: string };
  me: { id: string; name: string };
  users: User[];
  channels: Channel[];
  commands: Command[];
  messages: Message[];
}

export type PageEvent =
  | { type: 'message' | 'changed'; message: Message }
  | { type: 'deleted'; channel: string; ts: string }
  | { type: 'notice'; channel: string; text: string };

export interface OptionChoice {
  text: unknown;
  value: string;
}

/** A person's use of one interactive element of one message. */
export interface Action {
  channel: string;
  ts: string;
  actionId: string;
  blockId: string;
  value?: string;
  selectedOption?: OptionChoice;
  selectedOptions?: OptionChoice[];
}

export type Outcome = { ok: true } | { ok: false; error: string };
