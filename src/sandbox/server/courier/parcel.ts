/** Something on its way to the bot. */
export interface Parcel {
  type: 'events_api' | 'slash_commands' | 'interactive';
  payload: Record<string, unknown>;
  /** For the journal: event type, command or action id. */
  name: string;
  /** For the journal: event_id or trigger_id. */
  id: string;
}

/** What a redelivery says of itself. `num` counts from 1. */
export interface Retry {
  num: number;
  reason: string;
}

/** What came of one attempt. */
export type Attempt =
  | {
      ok: true;
      /** What the bot answered with, where it did: text or an object. */
      body: unknown;
    }
  | {
      ok: false;
      /** Slack's word: `http_timeout`, `http_error`, `connection_failed`, `timeout`, … */
      reason: string;
      /** The bot asked not to be tried again (`X-Slack-No-Retry`). */
      final: boolean;
    };

/** A way to the bot: signed HTTP or Socket Mode. */
export interface Transport {
  attempt(parcel: Parcel, retry: Retry | null): Promise<Attempt>;
}
