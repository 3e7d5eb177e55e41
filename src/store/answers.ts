/** A message that was answered, and what was understood of it: never its text. */
export interface AnswerKept {
  team: string;
  channel: string;
  /** The question's own timestamp at Slack; null for a command, which leaves no message. */
  questionTs: string | null;
  /** The answer's timestamp; null where only the asker saw it. */
  answerTs: string | null;
  user: string;
  /** What was understood, packed by whoever keeps it. */
  packed: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Which message has which answer, and what somebody asked lately. */
export interface Answers {
  keep(answer: AnswerKept): Promise<void>;
  /** The answer to a message, so that an edited question changes it and a deleted one takes it along. */
  answerTo(team: string, channel: string, questionTs: string): Promise<AnswerKept | null>;
  /** A person's answers, newest first. */
  recent(team: string, user: string, atMost: number): Promise<AnswerKept[]>;
  forget(team: string, channel: string, questionTs: string): Promise<void>;
}
