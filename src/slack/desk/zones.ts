import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../ops/log.ts';
import type { Defaults } from '../../store/defaults.ts';
import type { Asker } from './asker.ts';
import type { Grants } from './grants.ts';

/** How long an answer waits for a person's zone, in milliseconds; it then takes the zone of this process. */
const patience = 1_500;
/** How long after a failure Slack is left alone about the same person, in milliseconds. */
const restsFor = 10 * 60_000;

interface Around {
  defaults: Defaults;
  grants: Grants;
  log: Log;
  now: () => number;
}

/**
 * Asks Slack for a person's time zone and keeps it: once for each person, however many of their questions come at once.
 *
 * @returns null where Slack does not say, or not in time: what comes later is kept for the next question
 */
export function zones({ defaults, grants, log, now }: Around): (asker: Asker) => Promise<string | null> {
  const asking = new Map<string, Promise<string | null>>();
  const failed = new Map<string, number>();

  async function ask({ team, user, client }: Asker, key: string): Promise<string | null> {
    try {
      const { user: person } = await client.users.info({ user });
      const zone = person?.tz ?? null;
      if (zone === null) failed.set(key, now());
      else await defaults.keep(team, user, { zone });
      return zone;
    } catch (err) {
      failed.set(key, now());
      log.warn({ err, code: 'ZONE_UNKNOWN' }, 'the time zone of an asker is not known');
      return null;
    } finally {
      asking.delete(key);
    }
  }

  return async (asker) => {
    const key = `${asker.team}:${asker.user}`;
    if (!grants.allow('users:read') || now() - (failed.get(key) ?? -restsFor) < restsFor) return null;
    const answer = asking.get(key) ?? ask(asker, key);
    asking.set(key, answer);
    return Promise.race([answer, pause(patience, null, { ref: false })]);
  };
}
