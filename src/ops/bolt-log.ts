import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Log } from './log.ts';

/**
 * Bolt's logger, written into ours. Debug lines are dropped at every level, because Bolt prints whole payloads
 * there; of errors only name and code are kept, of other objects nothing, of Slack's faults with a message the place.
 */
export function boltLog(log: Log): BoltLogger {
  const write = (level: 'info' | 'warn' | 'error') => {
    return (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error);
      const words = parts.filter((part) => typeof part === 'string').join(' ');
      const places = words.match(/\[json-pointer:\/[\w/-]*\]/g);
      const line = places === null ? words.split('\n', 1)[0] : `Slack found fault with ${places.join(' ')}`;
      log[level](err === undefined ? {} : { err }, line);
    };
  };
  return {
    debug: () => {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
