/**
 * What a caller sees of the local stand-in for Slack: how to start it, and what people in its workspace can do.
 * `startSandbox` of `start-sandbox.ts` gives one of these.
 */

/** How the stand-in behaves. Every duration is in milliseconds; the defaults are Slack's own. */
export interface SandboxOptions {
  /** The app's manifest as Slack would get it: scopes, subscriptions, slash commands and names are read from it. */
  manifest: unknown;
  /** Port on 127.0.0.1; 0 (the default) takes a free one. */
  port?: number;
  /** The workspace's clock, milliseconds since 1970; also what trigger_ids and response_urls grow old by. */
  now?: () => number;
  /** How long the bot has to acknowledge; 3000. */
  ackWithin?: number;
  /** Pauses before each redelivery of an event that was not acknowledged; [0, 60000, 300000]. */
  redeliverAfter?: readonly number[];
  /** How long a trigger_id lives; 3000. */
  triggerLife?: number;
  /** How long a response_url lives; 1800000. */
  responseUrlLife?: number;
  /** A mention in a channel is an `app_mention` and a `message`: which of the two goes out first. */
  firstEvent?: 'app_mention' | 'message';
  /** Refuse more than one message a second and channel with 429, as Slack does; false. */
  limitPosting?: boolean;
  /** Pause between two WebSocket pings; 10000. */
  pingEvery?: number;
  botToken?: string;
  appToken?: string;
  signingSecret?: string;
  /** Folders with the page's files (.html, .css, .js), looked through in order; the project's own by default. */
  pageDirectory?: string | readonly string[];
}

/** A message as the page and the tests see it. `text` is Slack's markup (`&amp;`, `<@U…>`). */
export interface Message {
  channel: string;
  ts: string;
  /** The thread it stands in; the first message of a thread carries its own `ts` once somebody has answered. */
  threadTs: string | null;
  user: string;
  /** The app's name where a bot speaks. */
  botName: string | null;
  text: string;
  blocks: unknown[] | null;
  /** The one user who sees it, or null when everybody does. */
  ephemeralTo: string | null;
  edited: boolean;
  subtype: string | null;
}

export interface Person {
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

/** What somebody types. The text is what the fingers type: `@Claimline 97110 & CMT`; it is escaped on its way. */
export interface Saying {
  /** Id or name (`#coding-questions`, `coding-questions`). */
  channel: string;
  text: string;
  threadTs?: string;
  /** Who speaks; the person at the page by default. */
  user?: string;
  subtype?: 'thread_broadcast' | 'file_share';
}

export interface Edit {
  channel: string;
  ts: string;
  text: string;
}

export interface CommandCall {
  channel: string;
  /** With its slash. */
  command: string;
  text: string;
  user?: string;
}

/** A press on an element of a message. `blockId` may be left out where the `actionId` stands only once in the message. */
export interface Press {
  channel: string;
  ts: string;
  actionId: string;
  blockId?: string;
  /** For an element with several choices: the value chosen. For a button it must be the button's own, if given. */
  value?: string;
  selectedOption?: { value: string };
  selectedOptions?: readonly { value: string }[];
  user?: string;
}

/** What the person who did it sees: nothing wrong, or a sentence. */
export type Outcome = { ok: true } | { ok: false; error: string };

/** One line of the journal. It never holds message text. */
export type JournalEntry =
  | {
      kind: 'call';
      at: number;
      /** Web API method. */
      method: string;
      /** `ok`, or Slack's error word. */
      outcome: string;
      /** Slack's details (`response_metadata.messages`), such as the JSON pointers of `invalid_blocks`. */
      details: readonly string[];
    }
  | {
      kind: 'delivery';
      at: number;
      type: 'events_api' | 'slash_commands' | 'interactive';
      /** Event type (`app_mention`, `message`), command (`/cpt`) or action id. */
      name: string;
      /** `event_id` of an event, `trigger_id` otherwise. */
      id: string;
      /** 0 the first time, then 1, 2, 3. */
      attempt: number;
      /** `acked`, or why not: `http_timeout`, `http_error`, `connection_failed`, `timeout`, … */
      outcome: string;
    }
  | { kind: 'response-url'; at: number; outcome: string; details: readonly string[] }
  | {
      kind: 'socket';
      at: number;
      outcome: 'opened' | 'closed' | 'refused' | 'refresh-requested' | 'late-ack' | 'bad-frame';
    };

/** The running stand-in. */
export interface Sandbox {
  /** Address of the page, without a slash at the end: `http://127.0.0.1:3000`. */
  url: string;
  /** Root of the Web API, for the bot's `slackApiUrl`: `http://127.0.0.1:3000/api/`. */
  apiUrl: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  team: { id: string; name: string };
  /** The person at the page. */
  me: Person;
  /** The app's bot user. */
  bot: Person;
  users: readonly Person[];
  channels: readonly Channel[];
  /** The direct message between `me` and the bot. */
  direct: Channel;

  /**
   * Sends events, commands and interactions to this request URL from now on, instead of over Socket Mode.
   * The URL is verified first with a signed `url_verification` challenge; rejects when the answer is wrong.
   */
  deliverTo(requestUrl: string): Promise<void>;

  /** Posts as a person; returns at once, the events are on their way. Throws for an unknown channel or thread. */
  say(saying: Saying): Message;
  /** Changes a person's own message. */
  edit(edit: Edit): Message;
  /** Runs a slash command; resolves with what its user sees once the bot has acknowledged or failed to. */
  command(call: CommandCall): Promise<Outcome>;
  /** Presses a button or chooses an option; resolves as `command` does. */
  press(press: Press): Promise<Outcome>;

  /** Every message now in the workspace, oldest first, ephemeral ones too. */
  messages(channel?: string): Message[];
  /** Every call and delivery so far. */
  journal: readonly JournalEntry[];
  /**
   * Waits until `probe` gives something other than undefined, null or false, and gives that.
   * The probe runs at once, after every change and every 20 ms; rejects after `patience` milliseconds (10000).
   * @example await sandbox.waitFor(() => sandbox.messages().find((m) => m.text.includes('97150')))
   */
  waitFor<T>(probe: () => T | undefined | null | false, patience?: number): Promise<T>;
  /** Resolves when no delivery waits for an acknowledgement or for its redelivery. */
  settled(): Promise<void>;

  /** Refuses the next calls (1 by default) of a method with 429 and `Retry-After` seconds. */
  limit(method: string, retryAfter: number, times?: number): void;
  /** Refuses the next calls (1 by default) of a method with this error word. */
  fail(method: string, error: string, times?: number): void;
  /** Asks every socket to reconnect (`disconnect` with `refresh_requested`), as Slack does every few hours. */
  refreshSockets(): void;
  /** Cuts every socket without a word. */
  dropSockets(): void;

  /** Ends everything: server, sockets, timers. */
  close(): Promise<void>;
}
