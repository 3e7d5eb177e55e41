/** Which channel and which thread the page shows. */
export interface Where {
  channel: string;
  /** The parent's ts, or null when no thread is open. */
  thread: string | null;
  /** The App Home instead of the messages of the app's direct message. */
  tab?: 'home';
}

/**
 * Reads the address's fragment, so that reload, Back and Forward work as people expect.
 * @example parseWhere('#C02/1764000000.000100') // { channel: 'C02', thread: '1764000000.000100' }
 */
export function parseWhere(hash: string): Where | null {
  const [, channel, rest] = /^#([A-Z0-9]+)(?:\/(home|\d+\.\d+))?$/.exec(hash) ?? [];
  if (!channel) return null;
  return rest === 'home' ? { channel, thread: null, tab: 'home' } : { channel, thread: rest ?? null };
}

/** The inverse of `parseWhere`. */
export function formatWhere({ channel, thread, tab }: Where): string {
  const rest = tab ?? thread;
  return rest ? `#${channel}/${rest}` : `#${channel}`;
}
