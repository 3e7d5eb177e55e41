import { edited } from '../corrected/edited.ts';
import type { Edit, Thing } from '../corrected/thing.ts';
import { thingsTold } from '../corrected/things-told.ts';
import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import { beforeAndAfter } from './before-and-after.ts';
import { boutsTold } from './bouts-told.ts';
import { takenUpAgain } from './taken-up-again.ts';
import { timesOfAnother } from './times-of-another.ts';

/** A way to tell a time by others, and the edits that read it as a figure; null where none is told so. */
interface Reckoning {
  says: string;
  reads: (draft: Draft, things: readonly Thing[]) => readonly Edit[] | null;
  /** Whether the message may hold such a time: most hold none. */
  may: (draft: Draft) => boolean;
}

const reckonings: readonly Reckoning[] = [timesOfAnother, beforeAndAfter, boutsTold, takenUpAgain];

/** Nobody tells of a visit in more; what is longer is a paste, and is read as it stands. */
const MOST_WORDS = 300;

/**
 * The text of a message with one time, told by others, as the figure that it comes to: "mt 10, te twice as long" tells of 20 minutes.
 * Null where no time is told so.
 *
 * @param text the text whose slots the draft holds
 */
export function asReckoned(text: string, draft: Draft, model: Model): string | null {
  if (draft.tokens.length > MOST_WORDS) return null;
  const likely = reckonings.filter(({ may }) => may(draft));
  if (likely.length === 0) return null;
  const things = thingsTold(draft, model);
  for (const { reads } of likely) {
    const edits = reads(draft, things);
    if (edits) return edited(text, draft, edits);
  }
  return null;
}
