import type { Outcome } from './outcome.ts';

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
  /** `tombstone` where a deleted message still holds its thread together. */
  subtype: string | null;
}

/** What somebody types. The text is what the fingers type: `@Claimline 97110 & CMT`; it is escaped on its way. */
export interface Saying {
  /** Id or name (`#coding-questions`, `coding-questions`). */
  channel: string;
  text: string;
  threadTs?: string;
  /** Who speaks; the person at the page by default. */
  user?: string;
  /** With `file_share` a file hangs on it, and it needs no words. */
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

/** What people write, change and take back. */
export interface Talking {
  /** Posts as a person; returns at once, the events are on their way. Throws for an unknown or archived channel, or an unknown thread. */
  say(saying: Saying): Message;
  /** Changes a person's own message. */
  edit(edit: Edit): Message;
  /** Deletes a person's own message. One that others have answered stays as a tombstone, as in Slack. */
  remove(message: { channel: string; ts: string }): void;
  /** Runs a slash command; resolves with what its user sees once the bot has acknowledged or failed to. */
  command(call: CommandCall): Promise<Outcome>;
  /** Every message now in the workspace, oldest first, ephemeral ones too. */
  messages(channel?: string): Message[];
}
