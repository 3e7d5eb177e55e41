import type { Outcome } from './outcome.ts';

/** A message, or a view: `modal` is the one on top, `home` the App Home, anything else a view's id. */
export type PressedOn =
  | { channel: string; ts: string; view?: never }
  | { view: string; channel?: never; ts?: never };

/** Which element: `blockId` may be left out where the `actionId` stands only once in the message or view. */
export interface WhichElement {
  actionId: string;
  blockId?: string;
  user?: string;
}

/** What was chosen. Values come from the message or view: what it does not offer is refused. */
export interface Choice {
  /**
   * The value of the option chosen, a date (`2026-11-23`), a time (`14:30`), or the text typed; `''` and null empty what may be
   * empty. For a button it must be the button's own, if given.
   */
  value?: string | null;
  selectedOption?: { value: string };
  selectedOptions?: readonly { value: string }[];
  /** Short for `selectedOptions`. */
  values?: readonly string[];
  /** In a text field: Enter was pressed. */
  enter?: boolean;
}

/** A press on an element, or a choice made in it. */
export type Press = PressedOn & WhichElement & Choice;

/** What people press and use. */
export interface Pressing {
  /**
   * Presses a button, chooses an option or types into a field; resolves with what its user sees once the bot has acknowledged or
   * failed to. An element of an input block without `dispatch_action` keeps the choice and tells the bot nothing.
   */
  press(press: Press): Promise<Outcome>;
  /** Uses a global shortcut by its `callback_id`. */
  useShortcut(shortcut: { callbackId: string; user?: string }): Promise<Outcome>;
  /** Uses a message shortcut on a message. */
  useMessageShortcut(shortcut: {
    callbackId: string;
    channel: string;
    ts: string;
    user?: string;
  }): Promise<Outcome>;
}
