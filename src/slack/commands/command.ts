import type { IntentId, Request } from '../../language/request.ts';

/** A slash command: how it is typed, what it always means, and when it was typed in the right form. */
export interface Command {
  /** With its slash. */
  name: string;
  /** What every question behind it is after; null where the words decide. */
  intent: IntentId | null;
  /** Typed bare it opens the form. */
  opensForm: boolean;
  /** For the list that Slack shows while somebody types. */
  description: string;
  hint: string;
  /** The right form, and two examples of it. */
  form: string;
  examples: readonly [string, string];
  /** What is missing for the command to say anything, as the end of a sentence; null where nothing is. */
  lacks(request: Request): string | null;
}
