/** What the person who did it sees: nothing wrong, or a sentence. */
export type Outcome = { ok: true } | { ok: false; error: string };
