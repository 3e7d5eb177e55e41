import { config as readDotenv } from 'dotenv';
import type { House } from './answer/house.ts';
import { type Config, readConfig } from './config.ts';
import { ClaimlineError } from './errors.ts';
import { liveHouse } from './live-house.ts';
import { openHouse } from './open-house.ts';
import { createLog, type Log } from './ops/log.ts';
import { setUpDesk } from './set-up-desk.ts';
import { rehearse } from './slack/questions/rehearse.ts';
import { type RunningBot, startBot } from './start-bot.ts';
import { openSqlite } from './store/sql/open-sqlite.ts';
import { warmUp } from './warm-up.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** A house that takes up imported editions while it runs. */
const house = async ({ dataDir }: Config, log: Log): Promise<House> =>
  liveHouse(await openHouse(), dataDir, log);

/** Starts what the configuration asks for. */
async function start(config: Config, log: Log): Promise<RunningBot> {
  switch (config.mode) {
    case 'oauth':
      throw new ClaimlineError(
        'OAUTH_MISSING',
        'OAuth for many workspaces is not built yet.',
        'Set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET for one workspace.',
      );
    case 'sandbox': {
      // Loaded only here: a bot at work has no use for the stand-in.
      const { startLocal } = await import('./start-local.ts');
      // Its workspace ends with the process, and so does what is remembered of it.
      const { port = 3000, reach } = config;
      const store = await openSqlite(null);
      const local = await startLocal(port, setUpDesk(await house(config, log), store, log), reach);
      process.stdout.write(`Claimline answers in a local stand-in for Slack: ${local.url}\n`);
      return local;
    }
    default: {
      const store = await openSqlite(config.dataDir, {
        lost: (err) =>
          log.error({ err, code: 'CLAIM_NOT_KEPT' }, 'after a restart something may be answered again'),
      });
      const opened = await house(config, log);
      const desk = setUpDesk(opened, store, log);
      const bot = await startBot(config, desk);
      warmUp(opened.model.examples, (text) => rehearse(text, desk)).catch((err: unknown) =>
        log.error({ err, code: 'WARM_UP_FAILED' }, 'a rehearsal failed; questions are answered all the same'),
      );
      return {
        ...bot,
        async stop() {
          const finished = await bot.stop();
          await store.close();
          return finished;
        },
      };
    }
  }
}

/** Ends in order on the first signal, at once on the second; a start that is still under way is broken off. */
function endOnSignal(starting: Promise<RunningBot>, log: Log): void {
  let bot: RunningBot | null = null;
  starting.then(
    (started) => {
      bot = started;
    },
    () => {},
  );
  let ending = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      if (ending || bot === null) process.exit(1);
      ending = true;
      log.info({ signal }, 'ending');
      process.exit((await bot.stop()) ? 0 : 1);
    });
  }
}

/** Exit status 2 for a person's settings, 1 for everything else that keeps Claimline from starting. */
const settings = ['ENV_INVALID', 'OAUTH_MISSING'];

function fail(error: unknown): never {
  if (error instanceof ClaimlineError) {
    say(error.code === 'ENV_INVALID' ? error.message : `${error.message} ${error.next}`);
    process.exit(settings.includes(error.code) ? 2 : 1);
  }
  say(`Claimline could not start (${error instanceof Error ? error.name : typeof error}).`);
  process.exit(1);
}

try {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  for (const notice of config.notices) say(notice);
  const log = createLog(config.logLevel);
  for (const uncaught of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(uncaught, (err: unknown) => {
      log.fatal({ err, code: 'UNHANDLED' }, 'ended by a failure that nothing caught');
      process.exit(1);
    });
  }
  const starting = start(config, log);
  endOnSignal(starting, log);
  await starting;
} catch (error) {
  fail(error);
}
