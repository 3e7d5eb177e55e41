import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Log } from './log.ts';

/**
 * Bolt's logger, written into ours. Debug lines are dropped at every level, because Bolt prints whole payloads
 * there; of errors only name and code are kept, of other objects nothing.
 */
export function boltLog(log: Log): BoltLogger {
  const write = (level: 'info' | 'warn' | 'error') => {
    return (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error);
      const words = parts.filter((part) => typeof part === 'string').join(' ');
      log[level](err === undefined ? {} : { err }, words.split('\n', 1)[0]);
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
