import { connect } from './delivery/connect.ts';
import { drain } from './delivery/drain.ts';
import { inFlight } from './delivery/in-flight.ts';
import { postingOptions } from './delivery/posting-options.ts';
import { readiness } from './delivery/readiness.ts';
import { type Way, wayIn } from './delivery/way-in.ts';
import { boltLog } from './ops/bolt-log.ts';
import { createApp } from './slack/create-app.ts';
import type { FrontDesk } from './slack/desk/front-desk.ts';

/** How the bot meets Slack. */
export type Meeting = Way & { botToken: string; slackApiUrl: string | undefined };

/** The bot at work. */
export interface RunningBot {
  /** Takes no more questions and finishes those under way; false where they took too long. */
  stop(): Promise<boolean>;
  /** Resolves once everything that has arrived is done. */
  idle(): Promise<void>;
}

/**
 * Starts the bot: the same listeners whichever way Slack's requests come in. Resolves once questions can arrive.
 * @throws ClaimlineError one sentence: token refused, Slack silent or unreachable, port in use.
 */
export async function startBot(meeting: Meeting, desk: FrontDesk): Promise<RunningBot> {
  const { botToken, slackApiUrl } = meeting;
  const ready = readiness();
  const work = inFlight();
  const boltLines = desk.log.child({ part: 'bolt' });
  // Bolt logs a failing start in many lines; until it stands, one sentence of ours says it all.
  boltLines.level = 'silent';
  const logger = boltLog(boltLines);

  const way = wayIn(meeting, { slackApiUrl, logger, ready });
  const app = createApp({
    receiver: way.receiver,
    botToken,
    clientOptions: postingOptions(slackApiUrl),
    logger,
    desk,
    underWay: work.run,
  });
  await connect(app, way, {
    ...{ botToken, slackApiUrl, port: meeting.port, logger },
    granted: (scopes) => desk.grants.set(scopes),
  });
  boltLines.level = desk.log.level;
  desk.log.info({ mode: meeting.mode, port: meeting.port }, 'ready');
  return { stop: () => drain({ ready, way, work }), idle: work.idle };
}
