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
  isArchived: boolean;
}

export interface Shortcut {
  name: string;
  type: 'global' | 'message';
  callbackId: string;
  description: string;
}

/** A question that the app offers in its direct message. */
export interface Prompt {
  title: string;
  message: string;
}

/** A modal or the App Home. */
export interface View {
  id: string;
  type: 'modal' | 'home';
  title: string | null;
  submit: string | null;
  close: string | null;
  blocks: unknown[];
  /** block_id → action_id → what is chosen, as Slack's `state.values`. */
  values: Record<string, Record<string, Record<string, unknown>>>;
  /** block_id → what is wrong with the field. */
  errors: Record<string, string>;
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
  shortcuts: Shortcut[];
  /** Which tabs the app has. */
  tabs: { tab: boolean; messages: 'open' | 'read-only' | 'off' };
  prompts: Prompt[];
  /** Open modals, the first opened first. */
  modals: View[];
  home: View | null;
  messages: Message[];
}

export type PageEvent =
  | { type: 'message' | 'changed'; message: Message }
  | { type: 'deleted'; channel: string; ts: string }
  | { type: 'notice'; channel: string; text: string }
  | { type: 'channels'; channels: Channel[] }
  | { type: 'modals'; modals: View[] }
  | { type: 'home'; home: View | null }
  | { type: 'status'; channel: string; threadTs: string; text: string }
  | { type: 'prompts'; prompts: Prompt[] };

export interface OptionChoice {
  text: unknown;
  value: string;
}

/** A person's use of one interactive element of one message or view. */
export type Action = ({ channel: string; ts: string } | { view: string }) & {
  actionId: string;
  blockId: string;
  /** What was typed, a day or a time; null where it was emptied. */
  value?: string | null;
  selectedOption?: OptionChoice;
  selectedOptions?: OptionChoice[];
  /** Enter was pressed in a text field. */
  enter?: boolean;
};

export type Outcome = { ok: true } | { ok: false; error: string; errors?: Record<string, string> };
