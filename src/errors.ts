/**
 * Breakage, as against an outcome: something that a person who runs Claimline has to mend.
 * The message is one sentence for that person; `next` says what to do. Neither ever holds a secret or a question's text.
 */
export class ClaimlineError extends Error {
  /** Stable, for log searches: `RULES_INVALID`, `ENV_INVALID`, … */
  readonly code: string;
  readonly next: string;

  constructor(code: string, message: string, next: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ClaimlineError';
    this.code = code;
    this.next = next;
  }
}
