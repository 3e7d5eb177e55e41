import type { JournalEntry } from '../hands/journal-entry.ts';

/** An entry without its time, which the journal gives. */
export type Note = JournalEntry extends infer Entry
  ? Entry extends unknown
    ? Omit<Entry, 'at'>
    : never
  : never;

/** Everything that passed between the bot and the stand-in, in order. Never message text, never a token. */
export class Journal {
  readonly entries: JournalEntry[] = [];
  #now: () => number;
  #whenWritten: () => void;

  constructor(now: () => number, whenWritten: () => void) {
    this.#now = now;
    this.#whenWritten = whenWritten;
  }

  write(note: Note): void {
    this.entries.push({ ...note, at: this.#now() } as JournalEntry);
    this.#whenWritten();
  }
}
