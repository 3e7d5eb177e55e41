import type { RuleSet } from '../../src/core/rule-set.ts';
import type { Model } from '../../src/language/model.ts';
import { createLog, type Log } from '../../src/ops/log.ts';
import { setUpDesk } from '../../src/set-up-desk.ts';
import type { Door } from '../../src/slack/desk/door.ts';
import type { FrontDesk } from '../../src/slack/desk/front-desk.ts';
import type { Store } from '../../src/store/store.ts';
import { noRules } from './door.ts';

/** Noon in Greenwich: the same day from Honolulu to Tokyo. */
export const noon = Date.UTC(2026, 10, 23, 12);

/** The desk as the bot sets it up, with a door of the test's own, on 2026-11-23. */
export function deskWith(
  store: Store,
  door: Door,
  {
    ruleSet = noRules,
    log = createLog('silent'),
    now = () => noon,
  }: { ruleSet?: RuleSet; log?: Log; now?: () => number } = {},
): FrontDesk {
  // The door reads the language; without one nothing here does.
  return { ...setUpDesk({ ruleSet, model: {} as Model }, store, log, now), door, ruleSet };
}
