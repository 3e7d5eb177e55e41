/** How the stand-in behaves. Every duration is in milliseconds; the defaults are Slack's own. */
export interface SandboxOptions {
  /** The app's manifest as Slack would get it: scopes, subscriptions, commands, shortcuts and names are read from it. */
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
