import { answerQuestion } from './answer/answer-question.ts';
import { answerRequest } from './answer/answer-request.ts';
import type { House } from './answer/house.ts';
import { settle } from './language/request/settle.ts';
import type { Door } from './slack/desk/door.ts';

/** The door that Slack's listeners knock at, opened on the rules and the language of this house. */
export function openDoor(house: House): Door {
  return {
    ask: (text, context, thread, intent) => answerQuestion(text, context, house, thread, intent),
    settle: (request, ask, choice) => settle(request, ask, choice, house.ruleSet),
    repeat: (request, context) => answerRequest(request, context, house),
  };
}
