/** What a Web API method answers: Slack's own shape, always with `ok`. */
export type Answer = { ok: true; [field: string]: unknown } | Refusal;

export interface Refusal {
  ok: false;
  /** Slack's error word. */
  error: string;
  response_metadata?: { messages: readonly string[] };
  [field: string]: unknown;
}

/** A refusal with Slack's error word and, where Slack gives them, its details. */
export function refuse(
  error: string,
  details: readonly string[] = [],
  more: Record<string, unknown> = {},
): Refusal {
  return {
    ok: false,
    error,
    ...more,
    ...(details.length > 0 && { response_metadata: { messages: details } }),
  };
}
