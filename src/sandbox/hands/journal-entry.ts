/** One line of the journal. It never holds message text. */
export type JournalEntry =
  | {
      kind: 'call';
      at: number;
      /** Web API method. */
      method: string;
      /** `ok`, or Slack's error word. */
      outcome: string;
      /** Slack's details (`response_metadata.messages`), such as the JSON pointers of `invalid_blocks`. */
      details: readonly string[];
    }
  | {
      kind: 'delivery';
      at: number;
      type: 'events_api' | 'slash_commands' | 'interactive';
      /** Event type (`app_mention`, `message`), command (`/cpt`), action id or callback id. */
      name: string;
      /** `event_id` of an event, `trigger_id` otherwise. */
      id: string;
      /** 0 the first time, then 1, 2, 3. */
      attempt: number;
      /** `acked`, or why not: `http_timeout`, `http_error`, `connection_failed`, `timeout`, … */
      outcome: string;
    }
  | { kind: 'response-url'; at: number; outcome: string; details: readonly string[] }
  /** How a bot answered a submission: `closed`, `clear`, `errors`, `update`, `push`, or why Slack would not take it. */
  | { kind: 'view-response'; at: number; outcome: string; details: readonly string[] }
  | {
      kind: 'socket';
      at: number;
      outcome: 'opened' | 'closed' | 'refused' | 'refresh-requested' | 'late-ack' | 'bad-frame';
    };
