/** What somebody thought of an answer: whether it was right, and if not, what was wrong with it. No word of theirs. */
export interface FeedbackKept {
  team: string;
  channel: string;
  /** The answer's timestamp at Slack. */
  answerTs: string;
  user: string;
  /** What the answer was after, as the language names it. */
  intent: string;
  verdict: 'right' | 'wrong';
  /** One of a fixed list; null where nobody said. */
  reason: string | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** How often answers to one kind of question were found right, or wrong for one reason. */
export interface FeedbackCount {
  intent: string;
  verdict: 'right' | 'wrong';
  reason: string | null;
  count: number;
}

/** What people thought of answers: one opinion a person and answer, the last one. */
export interface Feedback {
  keep(feedback: FeedbackKept): Promise<void>;
  /** The opinions of a workspace, counted. */
  counts(team: string): Promise<FeedbackCount[]>;
}
