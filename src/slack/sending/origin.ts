/** Where somebody opened a form or asked something privately: the answer goes back there. */
export interface Origin {
  /** Null where no channel was in sight: the answer then goes to their direct message. */
  channel: string | null;
  /** The thread, where somebody asked of one of its replies: who looks at a thread does not see the channel. */
  thread?: string;
  /** Works for half an hour, also where the bot is no member of the channel. */
  responseUrl: string | null;
}
