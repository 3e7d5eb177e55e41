import type { AskerContext } from '../../answer/answer.ts';
import { dayIn } from '../../clinic/day-in.ts';
import { usual } from '../../clinic/usual.ts';
import type { Log } from '../../ops/log.ts';
import type { Defaults } from '../../store/defaults.ts';
import type { Asker } from './asker.ts';
import type { Grants } from './grants.ts';
import { zones } from './zones.ts';

interface Around {
  defaults: Defaults;
  grants: Grants;
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * What holds where an asker's question names nothing: their defaults, and the date where they are. Slack is asked for the
 * zone once a person; a store that fails costs the defaults and not the answer.
 */
export function askerContext(around: Around): (asker: Asker) => Promise<AskerContext> {
  const { defaults, log, now } = around;
  const zoneOf = zones(around);
  return async (asker) => {
    const kept = await defaults.around(asker.team, asker.user).catch((err: unknown) => {
      log.error({ err, code: 'DEFAULTS_UNREAD' }, 'defaults could not be read');
      return { person: null, workspace: null };
    });
    const zone = kept.person?.zone ?? (await zoneOf(asker));
    return { ...usual(kept), today: dayIn(zone, new Date(now())) };
  };
}
