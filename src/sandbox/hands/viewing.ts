import type { Outcome } from './outcome.ts';
import type { Choice, WhichElement } from './pressing.ts';

/** A modal or an App Home as its person sees it. */
export interface ViewSeen {
  id: string;
  type: 'modal' | 'home';
  callbackId: string;
  /** Words on top of a modal and on its buttons; null where there are none. */
  title: string | null;
  submit: string | null;
  close: string | null;
  blocks: unknown[];
  /** What is chosen now: block_id → action_id → value, as Slack's `state.values`. */
  values: Record<string, Record<string, Record<string, unknown>>>;
  /** A sentence beside each field that was wrong when it was last submitted: block_id → sentence. */
  errors: Record<string, string>;
  privateMetadata: string;
  hash: string;
}

/** What came of a submission: `errors` names the fields that somebody must mend. */
export type Submission = Outcome & { errors?: Record<string, string> };

/** What people do with modals and the App Home. `user` is the person at the page by default. */
export interface Viewing {
  /** Opens the app: its Home tab where the manifest has one, else its messages. The bot hears `app_home_opened`. */
  openHome(opening?: { tab?: 'home' | 'messages'; user?: string }): void;
  /** What the bot has published for this person. */
  home(user?: string): ViewSeen | null;
  /** The modal on top, which is the one that can be used. */
  modal(user?: string): ViewSeen | null;
  /** All open modals, the first opened first. */
  modals(user?: string): ViewSeen[];
  /** Fills a field of the modal on top: as `press` with `view: 'modal'`. */
  fill(filling: WhichElement & Choice): Promise<Outcome>;
  /** Submits the modal on top. Where a required field is empty or a number is out of bounds the bot hears nothing. */
  submit(user?: string): Promise<Submission>;
  /** Closes the modal on top (Cancel), or all of them (the cross). */
  closeModal(closing?: { all?: boolean; user?: string }): Promise<Outcome>;
  /** The questions that the agent view offers in the direct message. */
  prompts(user?: string): readonly { title: string; message: string }[];
  /** What the app says that it does in a thread (`is counting units…`), or null. */
  status(thread: { channel: string; ts: string }): string | null;
}
