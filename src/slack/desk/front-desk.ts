import type { AskerContext } from '../../answer/answer.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Log } from '../../ops/log.ts';
import type { Answers } from '../../store/answers.ts';
import type { Claims } from '../../store/claims.ts';
import type { Conversations } from '../../store/conversations.ts';
import type { Defaults } from '../../store/defaults.ts';
import type { Feedback } from '../../store/feedback.ts';
import type { Once } from '../../store/once.ts';
import type { Asker } from './asker.ts';
import type { Door } from './door.ts';
import type { Grants } from './grants.ts';
import type { InTurn } from './in-turn.ts';

/** Everything a listener needs, handed in once. */
export interface FrontDesk {
  door: Door;
  /** For the words of a message: which code is one-on-one. */
  ruleSet: RuleSet;
  claims: Claims;
  conversations: Conversations;
  /** Which message has which answer, and what a person asked lately. */
  answers: Answers;
  defaults: Defaults;
  once: Once;
  /** What holds where the asker's question names nothing: payer, discipline, and the date where they are. */
  context(asker: Asker): Promise<AskerContext>;
  grants: Grants;
  /** Work on one message one after the other. */
  inTurn: InTurn;
  /** Milliseconds since 1970. */
  now(): number;
  /** What people thought of answers. */
  feedback: Feedback;
  log: Log;
}
