/** Which channel and which thread the page shows. */
export interface Where {
  channel: string;
  /** The parent's ts, or null when no thread is open. */
  thread: string | null;
}

/**
 * Reads the address's fragment, so that reload, Back and Forward work as people expect.
 * @example parseWhere('#C02/1764000000.000100') // { channel: 'C02', thread: '1764000000.000100' }
 */
export function parseWhere(hash: string): Where | null {
  const [, channel, thread] = /^#([A-Z0-9]+)(?:\/(\d+\.\d+))?$/.exec(hash) ?? [];
  return channel ? { channel, thread: thread ?? null } : null;
}

/** The inverse of `parseWhere`. */
export function formatWhere({ channel, thread }: Where): string {
  return thread ? `#${channel}/${thread}` : `#${channel}`;
}
