import type { Answers } from './answers.ts';
import type { Claims } from './claims.ts';
import type { Defaults } from './defaults.ts';
import type { Feedback } from './feedback.ts';
import type { Once } from './once.ts';
import type { Threads } from './threads.ts';

/** Everything that Claimline remembers, by subject. None of it holds a word that somebody typed. */
export interface Store {
  claims: Claims;
  threads: Threads;
  answers: Answers;
  defaults: Defaults;
  once: Once;
  feedback: Feedback;
  close(): Promise<void>;
}
