/** What identifies a delivery of Slack's Events API. */
export interface Delivery {
  team_id?: string | undefined;
  event_id?: string | undefined;
  event: { channel?: unknown; ts?: unknown };
}

/**
 * The key under which one thing is claimed. A message is its team, channel and ts: Slack sends a mention as
 * `app_mention` and as `message` under two event ids. Everything else is its event_id.
 */
export function claimKey({ team_id, event_id, event }: Delivery): string {
  return typeof event.channel === 'string' && typeof event.ts === 'string'
    ? `message:${team_id ?? ''}:${event.channel}:${event.ts}`
    : `event:${event_id ?? ''}`;
}
