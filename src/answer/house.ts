import type { RuleSet } from '../core/rule-set.ts';
import type { Model } from '../language/model.ts';
import type { Request } from '../language/request.ts';
import type { Answer } from './answer.ts';

/** What an answer rests on: the rules and the language model, both loaded once. */
export interface House {
  ruleSet: RuleSet;
  model: Model;
}

/** An answer with the request it answers, which a thread keeps and a button carries. */
export interface Answered {
  answer: Answer;
  request: Request;
  /** For the asker alone: the message seems to hold patient data. It repeats none of it; nothing where nothing was seen. */
  reminder?: string | null;
  /** Whether the message reads as said to Claimline where it does not name it: in a thread between people. */
  forUs?: () => boolean;
}
