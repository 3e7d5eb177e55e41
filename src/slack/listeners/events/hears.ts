import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';

/** What becomes of one type of event. */
export type Hears<Type extends string> = (
  heard: SlackEventMiddlewareArgs<Type> & AllMiddlewareArgs,
  desk: FrontDesk,
) => Promise<void>;
