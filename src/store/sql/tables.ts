/** The tables as Kysely sees them; `migrations/` makes them. Times are milliseconds since 1970. */
export interface Tables {
  claims: { key: string; until: number };
  threads: { key: string; packed: string; until: number };
  said_once: { key: string; at: number };
  answers: {
    team: string;
    channel: string;
    question_ts: string | null;
    answer_ts: string | null;
    person: string;
    packed: string;
    at: number;
  };
  /** `person` is empty for the workspace's own. */
  defaults: {
    team: string;
    person: string;
    payer: string | null;
    discipline: string | null;
    zone: string | null;
  };
  /** `reason` is one of a fixed list; null where nobody said. */
  feedback: {
    team: string;
    channel: string;
    answer_ts: string;
    person: string;
    intent: string;
    verdict: 'right' | 'wrong';
    reason: string | null;
    at: number;
  };
}
