import type { House } from './answer/house.ts';
import { openDoor } from './open-door.ts';
import type { Log } from './ops/log.ts';
import { keptConversations } from './slack/carried/kept-conversations.ts';
import { askerContext } from './slack/desk/asker-context.ts';
import type { FrontDesk } from './slack/desk/front-desk.ts';
import { grants as noGrants } from './slack/desk/grants.ts';
import { inTurn } from './slack/desk/in-turn.ts';
import type { Store } from './store/store.ts';

/**
 * Everything that the listeners need.
 *
 * @param house may change its rules from one answer to the next
 * @param now milliseconds since 1970
 */
export function setUpDesk(house: House, store: Store, log: Log, now: () => number = Date.now): FrontDesk {
  const { claims, threads, answers, defaults, once } = store;
  const grants = noGrants();
  return {
    door: openDoor(house),
    get ruleSet() {
      return house.ruleSet;
    },
    claims,
    conversations: keptConversations(threads, () => house.ruleSet),
    answers,
    defaults,
    once,
    context: askerContext({ defaults, grants, log, now }),
    grants,
    inTurn: inTurn(),
    now,
    feedback: store.feedback,
    log,
  };
}
