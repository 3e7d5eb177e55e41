/** What goes wrong on demand: with a method of the Web API, or with posts to response_urls, whose name is `response_url`. */
export interface Troubling {
  /** Refuses the next calls (1 by default) of a method with 429 and `Retry-After` seconds. */
  limit(method: string, retryAfter: number, times?: number): void;
  /** Refuses the next calls (1 by default) of a method with this error word. */
  fail(method: string, error: string, times?: number): void;
  /** Answers the next calls (1 by default) of a method with HTTP 503 and no JSON. */
  breakDown(method: string, times?: number): void;
  /** Asks every socket to reconnect (`disconnect` with `refresh_requested`), as Slack does every few hours. */
  refreshSockets(): void;
  /** Cuts every socket without a word. */
  dropSockets(): void;
}
