import type { JournalEntry } from './hands/journal-entry.ts';
import type { Pressing } from './hands/pressing.ts';
import type { Talking } from './hands/talking.ts';
import type { Troubling } from './hands/troubling.ts';
import type { Viewing } from './hands/viewing.ts';
import type { WorkspaceSeen } from './hands/workspace-seen.ts';

export type { JournalEntry } from './hands/journal-entry.ts';
export type { SandboxOptions } from './hands/options.ts';
export type { Message } from './hands/talking.ts';

/**
 * The running stand-in for Slack, as a tester holds it: `startSandbox` of `start-sandbox.ts` gives one. What people do in its
 * workspace is told by subject in `hands/`.
 */
export interface Sandbox extends WorkspaceSeen, Talking, Pressing, Viewing, Troubling {
  /** Address of the page, without a slash at the end: `http://127.0.0.1:3000`. */
  url: string;
  /** Root of the Web API, for the bot's `slackApiUrl`: `http://127.0.0.1:3000/api/`. */
  apiUrl: string;
  botToken: string;
  appToken: string;
  signingSecret: string;

  /**
   * Sends events, commands and interactions to this request URL from now on, instead of over Socket Mode.
   * The URL is verified first with a signed `url_verification` challenge; rejects when the answer is wrong.
   */
  deliverTo(requestUrl: string): Promise<void>;
  /** Every call and delivery so far. */
  journal: readonly JournalEntry[];
  /**
   * Waits until `probe` gives something other than undefined, null or false, and gives that.
   * The probe runs at once, after every change and every 20 ms; rejects after `patience` milliseconds (10000).
   * @example await sandbox.waitFor(() => sandbox.messages().find((m) => m.text.includes('97150')))
   */
  waitFor<T>(probe: () => T | undefined | null | false, patience?: number): Promise<T>;
  /**
   * Tells how to know when the bot is done, which acknowledges a delivery before it works on it. `idle` resolves once
   * everything that the bot has acknowledged is done.
   */
  attach(bot: { idle(): Promise<void> }): void;
  /**
   * Resolves when nothing more will happen by itself: no delivery waits for an acknowledgement or for its redelivery, and the
   * bot, where one is attached, has done what it was told of, and was told of what came of that.
   */
  settled(): Promise<void>;
  /** Ends everything: server, sockets, timers. */
  close(): Promise<void>;
}
