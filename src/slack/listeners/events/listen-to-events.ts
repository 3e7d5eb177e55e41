import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { oneATurn } from '../../desk/one-a-turn.ts';
import { heard } from './heard.ts';
import type { Hears } from './hears.ts';

/**
 * Events go to the one that hears them, before Bolt asks every other listener whether an event is a button's press, a
 * command or a form, which takes as long as reading the question.
 */
export function listenToEvents(app: App, desk: FrontDesk): void {
  const turn = oneATurn();
  app.use(async (args) => {
    if (!('event' in args)) return args.next();
    const hears = (heard as Record<string, Hears<string> | undefined>)[args.event.type];
    if (hears === undefined) return;
    await turn();
    await hears(args, desk);
  });
}
